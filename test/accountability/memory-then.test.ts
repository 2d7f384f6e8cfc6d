import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  type EventObject,
  evaluate,
  fineTune,
  freeze,
  hashOf,
  model,
  people,
  provider,
  publish,
  quarantine,
  release,
  report,
  serve,
  updateModel,
  validate,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { moment } from '../support/reading.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];

/** The first day of a month of 2025. */
const on = (month: number) => new Date(Date.UTC(2025, month - 1)).toISOString();
const happened = (month: number, ...events: EventObject[]) => events.map((it) => ({ ...it, at: on(month) }));
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** When this service had been told nothing, when it had been told of the first version, and of what followed in time. */
let beforeAnything: string;
let published: string;
let followed: string;

beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  beforeAnything = iso(await moment(database));
  await applied(
    database,
    happened(
      1,
      ...people('ana', 'ben', 'owner', 'judge'),
      provider('gpu'),
      asset('ETH'),
      datanet('open', { license: 'CC0-1.0' }),
      contribute('o1', { datanet: 'open', by: ['ana'] }),
      contribute('o2', { datanet: 'open', by: ['ben'] }),
      freeze('open', 1),
      datanet('twice', { license: 'CC0-1.0' }),
      contribute('t1', { datanet: 'twice', by: ['ana'], contentHash: hashOf('same') }),
      contribute('t2', { datanet: 'twice', by: ['ben'], contentHash: hashOf('same') }),
      freeze('twice', 1),
      model('base'),
      fineTune('F', { by: ['ben'], on: ['open@1'], models: { base: 1 }, license: 'MIT' }),
      fineTune('G', { by: ['ben'], on: ['twice@1'], license: 'MIT' }),
    ),
  );
  await applied(
    database,
    happened(2, fineTune('H', { by: ['ben'], models: { base: 1 } }), publish('silent', 1, ['H'])),
  );
  await applied(database, happened(2, publish('chat', 1, ['F'], { policy: { data: 1, compute: 1 } })));
  published = iso(await moment(database));
  await applied(database, [
    ...happened(
      3,
      validate('o1', 'judge', 'ACCEPTED'),
      validate('o2', 'judge', 'ACCEPTED'),
      updateModel('base', { license: 'a custom one' }),
      evaluate('F', { after: 0.5 }),
      serve('i1', 'chat@1'),
    ),
    ...happened(
      4,
      validate('o2', 'judge', 'REJECTED'),
      updateModel('base', { license: 'CC-BY-SA-4.0', owner: 'owner' }),
      evaluate('F', { before: 0.6, after: 0.5 }),
      serve('i2', 'chat@1', { provider: 'gpu', fee: { asset: 'ETH', amount: '10' } }),
    ),
    ...happened(
      5,
      updateModel('base', { license: 'MIT' }),
      evaluate('F', { before: 0.4, after: 0.5 }),
      report('i1', { o1: '1' }),
      report('i2', { o1: '1' }),
      quarantine({ record: 'o1' }),
    ),
    ...happened(6, updateModel('base', { license: null, owner: null }), release({ record: 'o1' })),
    ...happened(7, publish('chat', 2, ['G'], { provider: 'gpu', price: { asset: 'ETH', perRequest: '1' } })),
  ]);
  followed = iso(await moment(database));
  // Told only now, all of April.
  await applied(
    database,
    happened(
      4,
      validate('o2', 'judge', 'ACCEPTED'),
      updateModel('base', { license: 'Apache-2.0', owner: 'ana' }),
      evaluate('G', { before: 0.1, after: 0.2 }),
      evaluate('F', { metric: 'loss', before: 1, after: 2 }),
      serve('i3', 'chat@1'),
      quarantine({ record: 'o2' }),
    ),
  );
});
afterAll(() => database?.close());

const GAPS = 'verdict gaps { kind parts count examples { key } }';
const MEMORY = `{
  routeVersion { key }
  entered { ${GAPS} terms { licence } conflicts { edges { node { licence against path { key } } } } }
  changed { ${GAPS} improvements { edges { node { fineTune { key } metric before after } } } }
  helped { ${GAPS} contributors inferences evidenced }
  enough { ${GAPS} inferences untraced }
  quarantineMarks { path { key } }
}`;
const QUERY = `query ($asOf: DateTime, $knownAt: DateTime) {
  modelRoute(key: "chat") { memory(asOf: $asOf, knownAt: $knownAt) ${MEMORY} }
}`;
const OF_FIRST = `query ($asOf: DateTime, $knownAt: DateTime) {
  routeVersion(route: "chat", version: 1) { memory(asOf: $asOf, knownAt: $knownAt) ${MEMORY} }
}`;

interface When {
  readonly asOf?: string;
  readonly knownAt?: string;
}
const memory = async (when: When): Promise<Json> => (await ask(QUERY, { ...when })).modelRoute.memory;
/** Of the first version at the beginning of a month, by what was known before anything was told late. */
const then = async (month: number, knownAt = followed): Promise<Json> =>
  (await ask(OF_FIRST, { asOf: on(month), knownAt })).routeVersion.memory;
const kinds = ({ gaps }: Json): string[] => gaps.map(({ kind }: Json) => kind);
const allKinds = (it: Json) =>
  ['entered', 'changed', 'helped', 'enough'].map((question) => kinds(it[question]));
const gapOf = ({ gaps }: Json, asked: string) => gaps.find(({ kind }: Json) => kind === asked);

describe('which version a route remembers by', () => {
  it('is the last one that was there then', async () => {
    expect((await memory({})).routeVersion.key).toBe('chat@2');
    expect((await memory({ asOf: on(7) })).routeVersion.key).toBe('chat@2');
    expect((await memory({ asOf: iso(Date.parse(on(7)) - 1) })).routeVersion.key).toBe('chat@1');
    expect((await memory({ knownAt: published })).routeVersion.key).toBe('chat@1');
    expect((await memory({ asOf: on(7), knownAt: published })).routeVersion.key).toBe('chat@1');
    expect((await memory({ asOf: on(6), knownAt: followed })).routeVersion.key).toBe('chat@1');
  });

  it('is none before the first, and a version has no memory before it was there', async () => {
    expect(await memory({ asOf: on(1) })).toBeNull();
    expect(await memory({ knownAt: beforeAnything })).toBeNull();
    expect(await then(1)).toBeNull();
    expect(await then(2, beforeAnything)).toBeNull();
    expect((await then(2)).routeVersion.key).toBe('chat@1');
  });
});

describe('what a version lacked at a moment', () => {
  it('is everything on the day it was published', async () => {
    const start = [
      ['UNVALIDATED_RECORDS', 'UNLICENSED'],
      ['NO_EVALUATION'],
      ['NO_OWNER'],
      ['NO_USE', 'UNTRACED', 'NO_PROVIDER'],
    ];
    expect(allKinds(await then(2))).toEqual(start);
    const { routeVersion } = await ask(OF_FIRST, { knownAt: published });
    expect(allKinds(routeVersion.memory)).toEqual(start);
  });

  it('changes with what happens to it', async () => {
    expect(allKinds(await then(3))).toEqual([
      ['UNKNOWN_LICENCE'],
      ['NO_BASELINE'],
      ['NO_OWNER', 'NO_EVIDENCE'],
      ['NO_MONEY', 'UNTRACED', 'NO_PROVIDER'],
    ]);
    expect(allKinds(await then(4))).toEqual([
      ['REJECTED_RECORDS', 'LICENCE_CONFLICT'],
      ['NOT_IMPROVED'],
      ['NO_EVIDENCE'],
      ['NO_PROVIDER'],
    ]);
    expect(allKinds(await then(5))).toEqual([['REJECTED_RECORDS'], [], [], ['NO_PROVIDER']]);
    expect(allKinds(await then(6))).toEqual([
      ['REJECTED_RECORDS', 'UNLICENSED'],
      [],
      ['NO_OWNER'],
      ['UNTRACED', 'NO_PROVIDER'],
    ]);
  });

  it('belongs to that version: the next one has records of the same content', async () => {
    const is = async (when: When) => kinds((await memory(when)).entered).includes('DUPLICATE_CONTENT');
    expect(await is({ asOf: on(6) })).toBe(false);
    expect(await is({ asOf: on(7) })).toBe(true);
    expect(await is({ knownAt: published })).toBe(false);
  });

  it('is a licence of its own while its base model must be shared alike', async () => {
    const is = async (month: number) => {
      const query = 'query ($asOf: DateTime, $knownAt: DateTime) { modelRoute(key: "silent") ';
      const asked = `${query} { memory(asOf: $asOf, knownAt: $knownAt) { entered { ${GAPS} } } } }`;
      const { modelRoute } = await ask(asked, { asOf: on(month), knownAt: followed });
      return kinds(modelRoute.memory.entered).includes('LICENCE_NOT_STATED');
    };
    expect([await is(3), await is(4), await is(5)]).toEqual([false, true, false]);
  });

  it('is counted with the credit that it touched', async () => {
    const half = '500000000000000000';
    const quarter = '250000000000000000';
    expect(gapOf((await then(2)).entered, 'UNVALIDATED_RECORDS')).toMatchObject({ count: 2, parts: half });
    expect(gapOf((await then(2)).entered, 'UNLICENSED').examples).toEqual([{ key: 'base' }]);
    expect(gapOf((await then(4)).entered, 'REJECTED_RECORDS')).toMatchObject({ count: 1, parts: quarter });
    expect(gapOf((await then(2)).helped, 'NO_OWNER')).toMatchObject({ count: 1, parts: half });
    expect(gapOf((await then(3)).enough, 'UNTRACED').parts).toBe(quarter);
    expect(gapOf((await then(3)).enough, 'NO_PROVIDER').parts).toBe(half);
    expect(gapOf((await then(4)).enough, 'NO_PROVIDER').parts).toBe(quarter);
    expect(gapOf((await then(3)).helped, 'NO_EVIDENCE').count).toBe(1);
    expect(gapOf((await then(4)).helped, 'NO_EVIDENCE').count).toBe(2);
  });
});

describe('what was known of a version at a moment', () => {
  it('is the licence that its base model had, and the conflict it made', async () => {
    const licence = async (month: number) =>
      (await then(month)).entered.terms.map(({ licence }: Json) => licence).sort();
    expect(await licence(2)).toEqual(['CC0-1.0', 'MIT']);
    expect(await licence(3)).toEqual(['CC0-1.0', 'MIT', 'a custom one']);
    expect(await licence(4)).toEqual(['CC-BY-SA-4.0', 'CC0-1.0', 'MIT']);
    expect(await licence(6)).toEqual(['CC0-1.0', 'MIT']);
    expect((await then(4)).entered.conflicts.edges).toEqual([
      { node: { licence: 'CC-BY-SA-4.0', against: 'MIT', path: [{ key: 'F' }, { key: 'base' }] } },
    ]);
    expect((await then(5)).entered.conflicts.edges).toEqual([]);
  });

  it('is its last results until then', async () => {
    const results = async (month: number) =>
      (await then(month)).changed.improvements.edges.map(({ node }: Json) => [node.before, node.after]);
    expect(await results(2)).toEqual([]);
    expect(await results(3)).toEqual([[null, 0.5]]);
    expect(await results(4)).toEqual([[0.6, 0.5]]);
    expect(await results(5)).toEqual([[0.4, 0.5]]);
  });

  it('is its use until then, and the evidence of it', async () => {
    const used = async (month: number, knownAt?: string) => {
      const { helped, enough } = await then(month, knownAt);
      return [enough.inferences, helped.inferences, helped.evidenced];
    };
    expect(await used(2)).toEqual([0, 0, 0]);
    expect(await used(3)).toEqual([1, 1, 0]);
    expect(await used(4)).toEqual([2, 2, 0]);
    expect(await used(5)).toEqual([2, 2, 2]);
    expect(await used(5, published)).toEqual([0, 0, 0]);
  });

  it('is whom its base model belonged to', async () => {
    expect((await then(3)).helped.contributors).toBe(2);
    expect((await then(4)).helped.contributors).toBe(3);
    expect((await then(4)).enough.untraced).toBe('250000000000000000');
    expect((await then(6)).helped.contributors).toBe(2);
  });

  it('is what was in quarantine then', async () => {
    const marked = async (month: number, knownAt?: string) =>
      (await then(month, knownAt)).quarantineMarks.map(({ path }: Json) => path.map(({ key }: Json) => key));
    expect(await marked(4)).toEqual([]);
    expect(await marked(5)).toEqual([['chat@1', 'F', 'open@1', 'o1']]);
    expect(await marked(6)).toEqual([]);
    expect(await marked(5, published)).toEqual([]);
  });
});

describe('what was told late', () => {
  it('was so, but was not known', async () => {
    const now = new Date().toISOString();
    const [known, was] = [await then(4, followed), await then(4, now)];
    expect(kinds(known.entered)).toEqual(['REJECTED_RECORDS', 'LICENCE_CONFLICT']);
    expect(kinds(was.entered)).toEqual([]);
    expect(was.entered.terms.map(({ licence }: Json) => licence)).toContain('Apache-2.0');
    expect(kinds(known.changed)).toEqual(['NOT_IMPROVED']);
    expect(was.changed.improvements.edges.map(({ node }: Json) => node.metric)).toEqual(['accuracy', 'loss']);
    expect([known.enough.inferences, was.enough.inferences]).toEqual([2, 3]);
    expect([known.helped.contributors, was.helped.contributors]).toEqual([3, 2]);
    expect([known.quarantineMarks.length, was.quarantineMarks.length]).toEqual([0, 1]);
  });

  it('counts in the order in which it was told: what is known of a later time may change as well', async () => {
    const now = new Date().toISOString();
    expect(kinds((await then(6, followed)).entered)).toContain('UNLICENSED');
    expect(kinds((await then(6, now)).entered)).toEqual([]);
    expect((await then(6, now)).entered.terms.map(({ licence }: Json) => licence)).toContain('Apache-2.0');
    expect((await then(3, now)).entered.terms.map(({ licence }: Json) => licence)).toContain('a custom one');
  });
});

it('says the same of now as without a moment', async () => {
  const now = new Date().toISOString();
  for (const query of [QUERY, OF_FIRST]) {
    const [always, asOf, knownAt, both] = await Promise.all([
      ask(query),
      ask(query, { asOf: now }),
      ask(query, { knownAt: now }),
      ask(query, { asOf: now, knownAt: now }),
    ]);
    for (const answer of [asOf, knownAt, both]) expect(answer).toEqual(always);
  }
});

it.each([
  ['asOf', 'yesterday'],
  ['knownAt', '2026-02-30T00:00:00Z'],
])('refuses %s %j, naming it', async (name, value) => {
  for (const query of [QUERY, OF_FIRST]) {
    const { errors } = await answer(query, { [name]: value });
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', argument: [name] }]);
  }
});
