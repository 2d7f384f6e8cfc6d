import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { improved, verdictOf } from '../../src/accountability/gaps.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ONE } from '../../src/values/parts.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  evaluate,
  fineTune,
  freeze,
  hashOf,
  model,
  people,
  provider,
  publish,
  report,
  serve,
  validate,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];

beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, [
    ...people('ana', 'ben', 'owner', 'judge'),
    provider('gpu'),
    asset('ETH'),
    datanet('open', { license: 'CC-BY-SA-4.0' }),
    contribute('o1', { datanet: 'open', by: ['ana'] }),
    contribute('o2', { datanet: 'open', by: ['ben'] }),
    validate('o1', 'judge', 'ACCEPTED'),
    freeze('open', 1),
    datanet('bare'),
    contribute('b1', { datanet: 'bare', by: ['ana'], contentHash: hashOf('same') }),
    contribute('b2', { datanet: 'bare', by: ['ben'], contentHash: hashOf('same'), license: 'CC-BY-NC-4.0' }),
    freeze('bare', 1),
    model('base', { license: 'a custom one' }),
    fineTune('F', { by: ['ben'], on: { 'open@1': 2, 'bare@1': 1 }, models: { base: 1 }, license: 'MIT' }),
    evaluate('F', { task: 'qa', before: 0.4, after: 0.5 }),
    evaluate('F', { task: 'qa', metric: 'loss', before: 1, after: 1.25 }),
    fineTune('G', { by: ['ana'], from: ['F'], license: 'CC-BY-SA-4.0' }),
    evaluate('G', { task: 'qa', after: 0.75 }),
    publish('chat', 1, ['G'], {
      price: { asset: 'ETH', perRequest: '5' },
      policy: { data: 5, compute: 4, platform: 1 },
    }),
    serve('i1', 'chat@1', { provider: 'gpu' }),
    serve('i2', 'chat@1'),
    serve('i3', 'chat@1'),
    report('i1', { o1: '1' }),
    report('i2', { o1: '1' }),
    // Everything is known of what the second route serves.
    datanet('clean', { license: 'CC0-1.0' }),
    contribute('k1', { datanet: 'clean', by: ['ana'] }),
    validate('k1', 'judge', 'ACCEPTED'),
    freeze('clean', 1),
    fineTune('K', { by: ['ben'], on: ['clean@1'] }),
    evaluate('K', { before: 0.1, after: 0.2 }),
    publish('known', 1, ['K'], { provider: 'gpu', price: { asset: 'ETH', perRequest: '1' } }),
    fineTune('new', { by: ['ben'], on: ['clean@1'] }),
    publish('idle', 1, { K: 1, new: 3 }),
    publish('idle', 2, { K: 0, new: 1 }),
    fineTune('silent', { by: ['ben'], on: ['open@1'] }),
    publish('silent', 1, ['silent']),
    serve('k', 'known@1'),
    report('k', { k1: '1' }),
  ]);
});
afterAll(() => database?.close());

const GAPS = 'verdict gaps { kind count parts share examples { key } }';
const MEMORY = `fragment all on Memory {
  routeVersion { key }
  entered { ${GAPS} datanetVersions baseModels records terms { licence known terms parts }
    conflicts { totalCount edges { node { term licence against records source { key } path { key } } } } }
  changed { ${GAPS} fineTunes tasks { task improved worsened undecided }
    improvements(first: 2) { totalCount pageInfo { hasNextPage } edges { node { fineTune { key } task metric before after improved } } } }
  helped { ${GAPS} contributors declared measured inferences evidenced }
  enough { ${GAPS} inferences untraced pools { pool parts untraced } }
}`;
const memory = async (route: string): Promise<Json> =>
  (await ask(`query ($key: ID!) { modelRoute(key: $key) { memory { ...all } } } ${MEMORY}`, { key: route }))
    .modelRoute.memory;
const gapsOf = ({ gaps }: Json) =>
  gaps.map(({ kind, count, share, examples }: Json) => [
    kind,
    count,
    share,
    examples.map((it: Json) => it.key),
  ]);

describe('what entered a route', () => {
  it('is named with what is missing, and the credit each gap touches', async () => {
    const { routeVersion, entered } = await memory('chat');
    expect(routeVersion.key).toBe('chat@1');
    expect(entered).toMatchObject({ datanetVersions: 2, baseModels: 1, records: 4, verdict: 'UNKNOWN' });
    expect(gapsOf(entered)).toEqual([
      ['UNVALIDATED_RECORDS', 3, 0.5, ['o2', 'b1', 'b2']],
      ['DUPLICATE_CONTENT', 2, 0.25, ['b1', 'b2']],
      ['UNLICENSED', 1, 0.125, ['b1']],
      ['UNKNOWN_LICENCE', 1, 0.25, ['base']],
      ['LICENCE_CONFLICT', 2, 0.625, ['bare@1', 'open@1']],
    ]);
  });

  it('carries its terms to the route, and names the paths on which they are not kept', async () => {
    const { entered } = await memory('chat');
    expect(
      entered.terms.map(({ licence, terms, parts }: Json) => [licence, terms, Number(parts) / 1e18]),
    ).toEqual([
      ['CC-BY-SA-4.0', ['ATTRIBUTION', 'SHARE_ALIKE'], 0.5],
      ['a custom one', [], 0.25],
      ['CC-BY-NC-4.0', ['ATTRIBUTION', 'NON_COMMERCIAL'], 0.125],
      ['MIT', ['ATTRIBUTION'], 0],
    ]);
    const conflicts = entered.conflicts.edges.map(({ node }: Json) => [
      node.term,
      node.licence,
      node.against,
      node.records,
      node.path.map(({ key }: Json) => key),
    ]);
    expect(conflicts.sort()).toEqual([
      ['NON_COMMERCIAL', 'CC-BY-NC-4.0', null, 1, ['chat@1', 'G', 'F', 'bare@1', 'b2']],
      ['SHARE_ALIKE', 'CC-BY-SA-4.0', 'MIT', 0, ['F', 'open@1']],
    ]);
  });
});

it('does not take a fine-tune without a licence for one that shares alike', async () => {
  const { entered } = await memory('silent');
  expect(gapsOf(entered)).toEqual([
    ['UNVALIDATED_RECORDS', 1, 0.5, ['o2']],
    ['LICENCE_NOT_STATED', 1, 1, ['silent']],
  ]);
});

describe('what changed on the way to a route', () => {
  it('is shown by task, before and after, with what a fine-tune derives from as its baseline', async () => {
    const { changed } = await memory('chat');
    expect(changed).toMatchObject({ fineTunes: 2, verdict: 'KNOWN', gaps: [] });
    expect(changed.tasks).toEqual([{ task: 'qa', improved: 2, worsened: 1, undecided: 0 }]);
    expect(changed.improvements).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const shown = changed.improvements.edges.map(({ node }: Json) => [
      node.fineTune.key,
      node.metric,
      node.before,
      node.after,
      node.improved,
    ]);
    expect(shown).toEqual([
      ['F', 'accuracy', 0.4, 0.5, true],
      ['G', 'accuracy', 0.5, 0.75, true],
    ]);
  });

  it('is not known where what is served was never evaluated', async () => {
    const { changed } = await memory('idle');
    expect(gapsOf(changed)).toEqual([['NO_EVALUATION', 1, 1, ['new']]]);
    const { routeVersion } = await ask(
      `{ routeVersion(route: "idle", version: 1) { memory { changed { ${GAPS} } } } }`,
    );
    expect(gapsOf(routeVersion.memory.changed)).toEqual([['NO_EVALUATION', 1, 0.75, ['new']]]);
  });

  it('is better when a loss is smaller and when a score is larger', () => {
    expect(improved('accuracy', 1, 2)).toBe(true);
    expect(improved('eval_loss', 1, 2)).toBe(false);
    expect(improved('Perplexity', 2, 1)).toBe(true);
    expect(improved('flawless', 1, 2)).toBe(true);
    expect(improved('f1', 1, 1)).toBeUndefined();
  });
});

describe('who helped a route', () => {
  it('is known but for owners and evidence that are missing', async () => {
    const { helped } = await memory('chat');
    expect(helped).toMatchObject({
      contributors: 2,
      declared: '750000000000000000',
      measured: '0',
      inferences: 3,
      evidenced: 2,
      verdict: 'PARTLY_KNOWN',
    });
    expect(gapsOf(helped)).toEqual([
      ['NO_OWNER', 1, 0.25, ['base']],
      ['NO_EVIDENCE', 1, 0.3333333333333333, []],
    ]);
  });
});

describe('whether enough is known to pay', () => {
  it('says what of a fee nobody can be named for', async () => {
    const { enough } = await memory('chat');
    expect(enough).toMatchObject({
      inferences: 3,
      untraced: String(ONE / 8n + (ONE * 4n * 2n) / 30n),
      verdict: 'PARTLY_KNOWN',
    });
    expect(enough.pools.map(({ pool, untraced }: Json) => [pool, untraced])).toEqual([
      ['data', String(ONE / 8n)],
      ['compute', String((ONE * 4n * 2n) / 30n)],
      ['platform', '0'],
    ]);
    expect(enough.gaps.map(({ kind }: Json) => kind)).toEqual(['UNTRACED', 'NO_PROVIDER']);
  });

  it('does not call a route payable that nobody has used', async () => {
    const { enough } = await memory('idle');
    expect(enough.gaps.map(({ kind }: Json) => kind)).toContain('NO_USE');
    expect(enough.verdict).toBe('UNKNOWN');
  });
});

it('has no gaps where everything is known', async () => {
  const { entered, changed, helped, enough } = await memory('known');
  for (const answer of [entered, changed, helped, enough])
    expect(answer).toMatchObject({ verdict: 'KNOWN', gaps: [] });
});

it('calls unknown what touches half of the credit', () => {
  const gap = (parts: bigint) => ({ kind: 'UNTRACED', count: 1, parts, examples: [] }) as const;
  expect(verdictOf([])).toBe('KNOWN');
  expect(verdictOf([gap(0n), gap(ONE / 2n - 1n)])).toBe('PARTLY_KNOWN');
  expect(verdictOf([gap(ONE / 2n)])).toBe('UNKNOWN');
});
