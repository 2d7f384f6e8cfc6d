import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS, PlantedWorld } from '../../bench/planted.ts';
import { rootCauses } from '../../src/accountability/root-causes.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  judge,
  measure,
  model,
  people,
  provider,
  publish,
  report,
  serve,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { idsByName } from '../support/reading.ts';

let database: Database;
let api: ReturnType<typeof graphqlOf>;
let ids: Map<string, string>;
beforeAll(async () => {
  database = await openDatabase();
  api = graphqlOf(database);
  await applied(database, [
    ...people('c1', 'c2', 'c3', 'builder', 'owner', 'idle'),
    asset('USD', 6),
    provider('gpu'),
    provider('tpu'),
    provider('lab'),
    model('base', { owner: 'owner' }),
    datanet('A', { weighting: 'DECLARED' }),
    contribute('r1', { datanet: 'A', by: { c1: 1, idle: 0 } }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    contribute('none', { datanet: 'A', by: ['idle'], weight: 0 }),
    freeze('A', 1),
    correct('r2b', { corrects: 'r2', datanet: 'A', by: ['c3'], share: '1/3' }),
    freeze('A', 2),
    fineTune('F1', { by: ['builder'], on: ['A@1'], models: ['base'], computedBy: { lab: 3 } }),
    fineTune('F2', { by: ['builder'], on: ['A@2'], from: { F1: 0 } }),
    fineTune('M', { by: ['c1'], from: ['F1', 'F2'] }),
    publish('chat', 1, { F1: 1, F2: 1 }, { provider: 'gpu' }),
    publish('chat', 2, ['M'], { provider: 'gpu' }),
    publish('other', 1, ['F2']),
    // Twice by the first adapter, twice by the second on other machines, twice by both; once by version 2.
    serve('i1', 'chat@1', { serves: ['F1'], at: '2026-01-01T00:00:00Z' }),
    serve('i2', 'chat@1', { serves: { F1: 2, F2: 0 }, at: '2026-01-02T00:00:00Z' }),
    serve('i3', 'chat@1', { serves: ['F2'], provider: 'tpu', at: '2026-01-03T00:00:00Z' }),
    serve('i4', 'chat@1', { serves: ['F2'], provider: 'tpu', at: '2026-01-04T00:00:00Z' }),
    serve('i5', 'chat@1', { at: '2026-01-05T00:00:00Z' }),
    serve('i6', 'chat@1', { provider: 'tpu', at: '2026-01-06T00:00:00Z' }),
    serve('i7', 'chat@2', { at: '2026-01-07T00:00:00Z' }),
    serve('not judged', 'chat@1'),
    serve('elsewhere', 'other@1'),
    judge('i1', 'GOOD'),
    judge('i2', 'BAD'),
    judge('i2', 'GOOD'),
    judge('i3', 'BAD'),
    judge('i4', 'GOOD'),
    judge('i4', 'BAD'),
    judge('i5', 'BAD'),
    judge('i6', 'GOOD'),
    judge('i7', 'GOOD'),
    judge('elsewhere', 'BAD'),
  ]);
  ids = await idsByName(database);
});
afterAll(() => database?.close());

const idOf = (name: string) => ids.get(name) as string;

/** Bad and good answers that each node carried, by name. */
async function countsOf(name: string, more: { since?: number; until?: number; labels?: string[] } = {}) {
  const { ranking } = await rootCauses(database, { of: idOf(name), ...more });
  return Object.fromEntries(ranking.slice(0, ranking.size).map(({ name, bad, good }) => [name, [bad, good]]));
}

describe('without evidence', () => {
  it('everything that the line gives parts to carried an answer, as far as the mix goes, and the last judgement counts', async () => {
    expect(await countsOf('ModelRoute:chat')).toEqual({
      'RouteVersion:chat@1': [3, 3],
      'RouteVersion:chat@2': [0, 1],
      'ComputeProvider:gpu': [1, 3],
      'ComputeProvider:tpu': [2, 1],
      'FineTune:F1': [1, 4],
      'BaseModel:base': [1, 4],
      'Contributor:owner': [1, 4],
      'ComputeProvider:lab': [1, 4],
      'FineTune:F2': [3, 2],
      'FineTune:M': [0, 1],
      'Contributor:builder': [3, 4],
      'Datanet:A': [3, 4],
      'DatanetVersion:A@1': [1, 4],
      'DatanetVersion:A@2': [3, 2],
      'Record:r1': [3, 4],
      'Record:r2': [3, 4],
      'Record:r2b': [3, 2],
      'Contributor:c1': [3, 4],
      'Contributor:c2': [3, 4],
      'Contributor:c3': [3, 2],
    });
  });

  it('a route version is judged by its own answers, and is not its own cause', async () => {
    const counts = await countsOf('RouteVersion:chat@1');
    expect(counts).toMatchObject({ 'FineTune:F2': [3, 1], 'ComputeProvider:gpu': [1, 2] });
    expect(Object.keys(counts)).not.toContain('RouteVersion:chat@1');
    expect(Object.keys(counts)).not.toContain('FineTune:M');
  });

  it('a fine-tune is judged by all that it went into, and only what lies upstream of it is suspected', async () => {
    expect(await countsOf('FineTune:F2')).toEqual({
      'Contributor:builder': [4, 2],
      'DatanetVersion:A@2': [4, 2],
      'Datanet:A': [4, 2],
      'Record:r1': [4, 2],
      'Record:r2': [4, 2],
      'Record:r2b': [4, 2],
      'Contributor:c1': [4, 2],
      'Contributor:c2': [4, 2],
      'Contributor:c3': [4, 2],
    });
  });

  it('a window of time counts what was answered in it, its ends included', async () => {
    const since = Date.parse('2026-01-02T00:00:00Z');
    const until = Date.parse('2026-01-03T00:00:00Z');
    expect(await countsOf('ModelRoute:chat', { since, until })).toMatchObject({
      'RouteVersion:chat@1': [1, 1],
      'FineTune:F1': [0, 1],
      'FineTune:F2': [1, 0],
    });
    expect(await countsOf('ModelRoute:chat', { since: Date.parse('2027-01-01T00:00:00Z') })).toEqual({});
  });

  it('a measured version carries the records that were measured to help', async () => {
    await applied(database, [
      fineTune('measured', { on: ['A@1'] }),
      measure('measured', 'A@1', { r1: '1', r2: '-1' }),
      publish('measured', 1, ['measured']),
      serve('m1', 'measured@1'),
      judge('m1', 'BAD'),
    ]);
    ids = await idsByName(database);
    expect(await countsOf('ModelRoute:measured')).toEqual({
      'RouteVersion:measured@1': [1, 0],
      'FineTune:measured': [1, 0],
      'DatanetVersion:A@1': [1, 0],
      'Datanet:A': [1, 0],
      'Record:r1': [1, 0],
      'Contributor:c1': [1, 0],
    });
  });
});

describe('with evidence', () => {
  beforeAll(async () => {
    const fee = { fee: { asset: 'USD', amount: '0' } };
    await applied(database, [
      publish('told', 1, { F1: 1, F2: 1 }),
      serve('e1', 'told@1', fee),
      report('e1', { r2: '1', r1: '1' }),
      report('e1', { r2b: '1', r1: '-2' }, { coverage: '1/10' }),
      serve('e2', 'told@1', { ...fee, serves: ['F1'] }),
      report('e2', { r1: '-1', r2: '1' }, { sign: 'NEGATIVE_HELPS' }),
      serve('e3', 'told@1', fee),
      report('e3', { r1: '-1', r2: '0' }),
      serve('e4', 'told@1', { ...fee, serves: ['F2'] }),
      report('e4', { none: '1' }),
      judge('e1', 'BAD'),
      judge('e2', 'BAD'),
      judge('e3', 'GOOD'),
      judge('e4', 'GOOD'),
    ]);
    ids = await idsByName(database);
  });

  it('records that helped carried an answer, with what they correct, whose they are and the versions they came by', async () => {
    expect(await countsOf('ModelRoute:told')).toEqual({
      'RouteVersion:told@1': [2, 2],
      'FineTune:F1': [2, 1],
      'BaseModel:base': [2, 1],
      'Contributor:owner': [2, 1],
      'ComputeProvider:lab': [2, 1],
      'FineTune:F2': [1, 2],
      'Contributor:builder': [2, 2],
      // e1 by a correction and what it corrects, e2 by r1; e3 helped by nobody goes by the line; e4 by a record without parts.
      'Record:r1': [1, 1],
      'Contributor:c1': [1, 1],
      'Record:r2': [1, 1],
      'Contributor:c2': [1, 1],
      'Record:r2b': [1, 1],
      'Contributor:c3': [1, 1],
      'Record:none': [0, 1],
      'Contributor:idle': [0, 1],
      // r2b came by A@2 alone, though what it corrects came by both.
      'DatanetVersion:A@1': [1, 1],
      'DatanetVersion:A@2': [1, 1],
      'Datanet:A': [2, 1],
    });
  });

  it('of records that a fine-tune does not come from says nothing of it', async () => {
    const counts = await countsOf('FineTune:F1');
    expect(counts).toMatchObject({ 'Record:r1': [2, 5], 'BaseModel:base': [3, 5] });
    expect(Object.keys(counts)).not.toContain('Record:r2b');
    expect(Object.keys(counts)).not.toContain('Contributor:idle');
  });
});

describe('rootCauses by GraphQL', () => {
  const QUERY = `query ($of: ID!, $since: DateTime, $until: DateTime, $kinds: [NodeKind!], $first: Int, $after: String) {
    rootCauses(of: $of, since: $since, until: $until, kinds: $kinds, first: $first, after: $after) {
      edges { node { __typename key } score rank tiedWith carriedBad otherBad carriedGood otherGood cursor }
      pageInfo { hasNextPage endCursor } totalCount bad good evidenced complete incompleteReason certainty explanation } }`;

  it('ranks suspects with their four counts and says how sure one can be', async () => {
    const { rootCauses } = await api.ask(QUERY, { of: idOf('ModelRoute:chat'), first: 2 });
    expect(rootCauses).toMatchObject({
      edges: [
        {
          node: { __typename: 'Record', key: 'r2b' },
          ...{ rank: 1, tiedWith: 3, carriedBad: 3, otherBad: 0, carriedGood: 2, otherGood: 2 },
        },
        { node: { __typename: 'DatanetVersion', key: 'A@2' }, rank: 1 },
      ],
      ...{ totalCount: 20, bad: 3, good: 4, evidenced: 0, complete: true, incompleteReason: null },
      certainty: 'LOW',
    });
    expect(rootCauses.edges[0].score).toBeCloseTo(3 / Math.sqrt(3 * 5), 12);
    expect(rootCauses.explanation).toMatch(/^3 of 7 judged answers were bad; none has evidence/);
  });

  it('pages through all of them once', async () => {
    const seen: Json[] = [];
    let after: string | undefined;
    do {
      const { rootCauses } = await api.ask(QUERY, { of: idOf('ModelRoute:chat'), first: 3, after });
      seen.push(...rootCauses.edges.map(({ node }: Json) => `${node.__typename}:${node.key}`));
      after = rootCauses.pageInfo.hasNextPage ? rootCauses.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toHaveLength(20);
    expect(new Set(seen)).toEqual(new Set(Object.keys(await countsOf('ModelRoute:chat'))));
  });

  it('lists only the kinds asked for, ranked among themselves', async () => {
    const { rootCauses } = await api.ask(QUERY, { of: idOf('ModelRoute:chat'), kinds: ['COMPUTE_PROVIDER'] });
    expect(rootCauses.edges.map(({ node, rank }: Json) => [node.key, rank])).toEqual([
      ['tpu', 1],
      ['gpu', 2],
      ['lab', 3],
    ]);
  });

  it('says so where nothing was judged', async () => {
    await applied(database, [publish('new', 1, ['F1'])]);
    ids = await idsByName(database);
    const { rootCauses } = await api.ask(QUERY, { of: idOf('ModelRoute:new') });
    expect(rootCauses).toMatchObject({ edges: [], totalCount: 0, bad: 0, certainty: 'NONE' });
  });

  it('refuses unknown roots, other kinds, impossible windows and foreign cursors, each naming the argument', async () => {
    const refused = async (variables: Record<string, unknown>) =>
      (await api.answer(QUERY, variables)).errors.map(({ code, argument }) => [code, argument]);
    const of = idOf('ModelRoute:chat');
    expect(await refused({ of: 'no such id' })).toEqual([['NOT_FOUND', ['of']]]);
    expect(await refused({ of: idOf('Record:r1') })).toEqual([['BAD_INPUT', ['of']]]);
    expect(await refused({ of, since: '2026-02-01T00:00:00Z', until: '2026-01-01T00:00:00Z' })).toEqual([
      ['BAD_INPUT', ['since']],
    ]);
    expect(await refused({ of, after: 'x' })).toEqual([['BAD_INPUT', ['after']]]);
    expect(await refused({ of, first: 101 })).toEqual([['BAD_INPUT', ['first']]]);
  });
});

describe('a planted fault', () => {
  const world = new PlantedWorld(5, 'planted');
  beforeAll(() => applied(database, world.events));

  const trials = [true, false].flatMap((evidence) =>
    // Without evidence a record cannot be told from the others of its version.
    FAULTS.filter((fault) => evidence || fault !== 'RECORD').map((fault) => [fault, evidence] as const),
  );

  it.each(trials)(
    'in a %s is ranked first by 200 judgements (with evidence: %s)',
    async (fault, evidence) => {
      const name = `${fault} ${evidence}`;
      const { events, culprit } = world.trial(name, fault, { evidence, answers: 200 });
      await applied(database, events);
      ids = await idsByName(database);
      const { ranking, explanation } = await rootCauses(database, { of: idOf(`ModelRoute:planted-${name}`) });
      expect(ranking.slice(0, 1)[0]?.name, explanation).toBe(culprit);
    },
  );
});
