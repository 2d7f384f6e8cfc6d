import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  evaluate,
  fineTune,
  freeze,
  people,
  provider,
  publish,
  remove,
  times,
  validate,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { idsByName } from '../support/reading.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
let ids: Map<string, string>;
const id = (name: string) => ids.get(name) ?? `no ${name}`;

beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(database, [
    ...people('ana', 'ben', 'cho', 'c1', 'judge'),
    ...['gpu', 'tpu'].map(provider),
    asset('ETH'),
    datanet('D'),
    contribute('r1', { datanet: 'D', by: ['ana'] }),
    contribute('r2', { datanet: 'D', by: ['ben'] }),
    freeze('D', 1),
    correct('r1 again', { corrects: 'r1', datanet: 'D', by: ['ben'] }),
    contribute('r3', { datanet: 'D', by: ['cho'] }),
    remove('r2'),
    freeze('D', 2),
    correct('r1 once more', { corrects: 'r1 again', datanet: 'D', by: ['cho'] }),
    freeze('D', 3),
    validate('r1 once more', 'judge', 'REJECTED'),
    ...times(7, (i) => contribute(`more ${i}`, { datanet: 'D', by: ['ana'] })),
    freeze('D', 4),
    datanet('E'),
    contribute('e1', { datanet: 'E', by: ['cho'] }),
    freeze('E', 1),
    fineTune('F', { on: ['D@1'], hyperparameters: { rate: 0.1, layers: [1, 2] }, royalty: '1/10' }),
    fineTune('G', {
      by: { ana: 2 },
      on: { 'D@2': 3, 'E@1': 1 },
      from: { F: 0 },
      hyperparameters: { rate: 0.2, layers: [1, 2] },
      computedBy: { gpu: 7 },
      royalty: '1/10',
      license: 'MIT',
    }),
    evaluate('F', { after: 0.9, at: '2025-01-02T00:00:00Z' }),
    evaluate('F', { after: 0.5, at: '2025-01-01T00:00:00Z' }),
    evaluate('F', { metric: 'same', after: 1 }),
    evaluate('G', { after: 0.7 }),
    evaluate('G', { metric: 'f1', after: 0.3 }),
    evaluate('G', { metric: 'same', after: 1 }),
    publish('chat', 1, ['F'], { price: { asset: 'ETH', perRequest: '5' }, policy: { data: 1, stakers: 2 } }),
    publish('chat', 2, { F: 1, G: 2 }, { provider: 'tpu', task: 'talk', policy: { data: 3, model: 1 } }),
  ]);
  ids = await idsByName(database);
});
afterAll(() => database?.close());

const DIFF = `query ($from: ID!, $to: ID!, $pool: Pool, $first: Int, $after: String) {
  diff(from: $from, to: $to) {
    from { key } to { key }
    addedRecords(first: $first, after: $after) { totalCount edges { node { key } } pageInfo { hasNextPage endCursor } }
    removedRecords(first: $first) { totalCount edges { node { key } } }
    correctedRecords(first: $first) { totalCount edges { node { from { key } to { key } } } }
    credit(pool: $pool, first: $first) { totalCount untracedBefore untracedAfter edges { before after node { __typename key } } }
    parents(first: $first) { totalCount edges { step before after node { key } } }
    values { name before after }
    evaluations { benchmark task metric before after }
  }
}`;
const between = async (from: string, to: string, more = {}): Promise<Json> =>
  (await ask(DIFF, { from: id(from), to: id(to), first: 100, ...more })).diff;
const keys = ({ edges }: Json) => edges.map(({ node }: Json) => node.key);
const records = ({ addedRecords, removedRecords, correctedRecords }: Json) => ({
  added: keys(addedRecords),
  removed: keys(removedRecords),
  corrected: correctedRecords.edges.map(({ node: { from, to } }: Json) => [from.key, to.key]),
});
const credit = (found: Json) =>
  found.credit.edges.map(({ node, before, after }: Json) => [
    node.key,
    Number(before) / 1e18,
    Number(after) / 1e18,
  ]);

describe('two versions of a Datanet', () => {
  it('differ in records that came, went and were corrected, and in who has credit', async () => {
    const found = await between('DatanetVersion:D@1', 'DatanetVersion:D@2');
    expect([found.from.key, found.to.key]).toEqual(['D@1', 'D@2']);
    expect(records(found)).toEqual({ added: ['r3'], removed: ['r2'], corrected: [['r1', 'r1 again']] });
    expect(credit(found)).toEqual([
      ['cho', 0, 0.5],
      ['ana', 0.5, 0.25],
      ['ben', 0.5, 0.25],
    ]);
    expect([found.parents.edges, found.values, found.evaluations]).toEqual([[], [], []]);
  });

  it('differ the other way round when they are asked for the other way round', async () => {
    const found = await between('DatanetVersion:D@2', 'DatanetVersion:D@1');
    expect(records(found)).toEqual({ added: ['r2'], removed: ['r3'], corrected: [['r1 again', 'r1']] });
    expect(credit(found)[0]).toEqual(['cho', 0.5, 0]);
  });

  it('have nothing that came or went where a correction was rejected: what it corrected is back', async () => {
    const found = await between('DatanetVersion:D@3', 'DatanetVersion:D@4');
    expect(records(found)).toEqual({
      added: times(7, (i) => `more ${i}`),
      removed: [],
      corrected: [['r1 once more', 'r1 again']],
    });
    expect(found.values).toEqual([{ name: 'records', before: '2', after: '9' }]);
  });

  it('may be far apart, and of different Datanets', async () => {
    expect(records(await between('DatanetVersion:D@1', 'DatanetVersion:D@3')).corrected).toEqual([
      ['r1', 'r1 once more'],
    ]);
    expect(records(await between('DatanetVersion:D@1', 'DatanetVersion:E@1'))).toEqual({
      added: ['e1'],
      removed: ['r1', 'r2'],
      corrected: [],
    });
  });

  it('do not differ from themselves', async () => {
    const found = await between('DatanetVersion:D@2', 'DatanetVersion:D@2');
    expect(records(found)).toEqual({ added: [], removed: [], corrected: [] });
    expect([credit(found), found.values]).toEqual([[], []]);
  });

  it('are listed in pages', async () => {
    const pages: string[][] = [];
    for (let after: string | undefined, more = true; more; ) {
      const { addedRecords } = await between('DatanetVersion:D@3', 'DatanetVersion:D@4', { first: 3, after });
      expect(addedRecords.totalCount).toBe(7);
      pages.push(keys(addedRecords));
      ({ hasNextPage: more, endCursor: after } = addedRecords.pageInfo);
    }
    expect(pages.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(pages.flat()).toEqual(times(7, (i) => `more ${i}`));
  });
});

describe('two fine-tunes', () => {
  it('differ in what they come from, what they say and how they were evaluated', async () => {
    const found = await between('FineTune:F', 'FineTune:G');
    const changes = found.parents.edges.map(({ step, before, after, node }: Json) => [
      step,
      node.key,
      before,
      after,
    ]);
    expect(changes).toEqual([
      ['BUILT_BY', 'ana', null, '2'],
      ['BUILT_BY', 'c1', '1', null],
      ['COMPUTED_BY', 'gpu', null, '7'],
      ['DERIVED_FROM', 'F', null, '0'],
      ['TRAINED_ON', 'D@1', '1', null],
      ['TRAINED_ON', 'D@2', null, '3'],
      ['TRAINED_ON', 'E@1', null, '1'],
    ]);
    expect(found.values).toEqual([
      { name: 'hyperparameters.rate', before: '0.1', after: '0.2' },
      { name: 'license', before: null, after: '"MIT"' },
    ]);
    const measured = { benchmark: 'bench', task: 'task' };
    expect(found.evaluations).toEqual([
      { ...measured, metric: 'accuracy', before: 0.9, after: 0.7 },
      { ...measured, metric: 'f1', before: null, after: 0.3 },
    ]);
    // G comes from D@1 too, through F, so nothing of it went.
    expect(records(found)).toEqual({ added: ['e1', 'r1 again', 'r3'], removed: [], corrected: [] });
    expect(credit(found)[0]).toEqual(['cho', 0, 0.625]);
  });
});

describe('two versions of a route', () => {
  it('differ in what they serve, where, for how much, and how fees are divided', async () => {
    const found = await between('RouteVersion:chat@1', 'RouteVersion:chat@2', { pool: 'MODEL' });
    const changes = found.parents.edges.map(({ step, before, after, node }: Json) => [
      step,
      node.key,
      before,
      after,
    ]);
    expect(changes).toEqual([
      ['HOSTED_BY', 'tpu', null, ''],
      ['SERVES', 'G', null, '2'],
    ]);
    expect(found.values).toEqual([
      { name: 'policy.data', before: '1', after: '3' },
      { name: 'policy.model', before: null, after: '1' },
      { name: 'policy.stakers', before: '2', after: null },
      { name: 'price.asset', before: '"ETH"', after: null },
      { name: 'price.per1kInput', before: '"0"', after: null },
      { name: 'price.per1kOutput', before: '"0"', after: null },
      { name: 'price.perRequest', before: '"5"', after: null },
      { name: 'task', before: null, after: '"talk"' },
    ]);
    expect(found.evaluations.map(({ metric, before, after }: Json) => [metric, before, after])).toEqual([
      ['accuracy', 0.9, 0.7],
      ['f1', null, 0.3],
    ]);
    expect(credit(found)[0][0]).toBe('ana');
  });
});

it('refuses two of different kinds, kinds that have no differences, and what is not there', async () => {
  const refused = async (from: string, to: string, more = {}) =>
    (await answer(DIFF, { from, to, ...more })).errors.map(({ code, argument }) => [code, argument]);
  const [version, tune] = [id('DatanetVersion:D@1'), id('FineTune:F')];
  expect(await refused(version, tune)).toEqual([['BAD_INPUT', ['to']]]);
  expect(await refused(id('Record:r1'), id('Record:r2'))).toEqual([['BAD_INPUT', ['from']]]);
  expect(await refused('nobody', tune)).toEqual([['NOT_FOUND', ['from']]]);
  expect(await refused(tune, 'nobody')).toEqual([['NOT_FOUND', ['to']]]);
  expect(await refused(version, id('DatanetVersion:D@2'), { pool: 'MODEL' })).toEqual([
    ['BAD_INPUT', ['pool']],
  ]);
});
