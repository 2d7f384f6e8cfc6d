import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  event,
  fineTune,
  freeze,
  model,
  people,
  publish,
  remove,
  serve,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];

beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, [...people('ana', 'ben', 'c1'), asset('ETH')]);
});
afterAll(() => database?.close());

const price = { asset: 'ETH', perRequest: '5' };
const ENTERED = `entered { records verdict gaps { kind count parts examples { key } }
  terms { licence known parts }
  conflicts { edges { node { term licence records source { key } path { key } } } } }`;

async function entered(route: string): Promise<Json> {
  const { modelRoute } = await ask(
    `query ($key: ID!) { modelRoute(key: $key) { memory { ${ENTERED} enough { gaps { kind } } } } }`,
    { key: route },
  );
  const { entered, enough } = modelRoute.memory;
  return {
    records: entered.records,
    terms: Object.fromEntries(entered.terms.map(({ licence, parts }: Json) => [licence, parts])),
    conflicts: entered.conflicts.edges.map(({ node }: Json) => [
      node.term,
      node.licence,
      node.records,
      node.path.map(({ key }: Json) => key),
    ]),
    gaps: Object.fromEntries(
      entered.gaps.map(({ kind, count, parts, examples }: Json) => [
        kind,
        [count, parts, examples.map(({ key }: Json) => key)],
      ]),
    ),
    enough: enough.gaps.map(({ kind }: Json) => kind),
  };
}

describe('a record that was included from another Datanet', () => {
  it('keeps the license of the Datanet it was contributed to, also where it is corrected', async () => {
    await applied(database, [
      datanet('home', { license: 'CC-BY-NC-4.0' }),
      datanet('guest', { license: 'MIT' }),
      contribute('came', { datanet: 'home', by: ['ana'] }),
      contribute('born', { datanet: 'guest', by: ['ben'] }),
      event('record.included', { record: 'came', datanet: 'guest' }),
      freeze('guest', 1),
      fineTune('guest', { on: ['guest@1'] }),
      publish('guest', 1, ['guest'], { price }),
      correct('better', { datanet: 'guest', corrects: 'came', by: ['ben'], share: '1/2' }),
      freeze('guest', 2),
      fineTune('corrected', { on: ['guest@2'] }),
      publish('corrected', 1, ['corrected'], { price }),
    ]);
    for (const route of ['guest', 'corrected']) {
      const { terms, conflicts } = await entered(route);
      expect(Object.keys(terms).sort(), route).toEqual(['CC-BY-NC-4.0', 'MIT']);
      expect(
        conflicts.map(([term, licence]: string[]) => [term, licence]),
        route,
      ).toEqual([['NON_COMMERCIAL', 'CC-BY-NC-4.0']]);
    }
  });
});

describe('a fee', () => {
  it('is not commercial once its inference is voided', async () => {
    await applied(database, [
      datanet('voided', { license: 'CC-BY-NC-4.0' }),
      contribute('given', { datanet: 'voided', by: ['ana'] }),
      freeze('voided', 1),
      fineTune('voided', { on: ['voided@1'] }),
      publish('voided', 1, ['voided']),
      serve('sold', 'voided@1', { fee: { asset: 'ETH', amount: '3' } }),
    ]);
    expect((await entered('voided')).conflicts).toHaveLength(1);
    await applied(database, [event('inference.voided', { inference: 'sold', reason: 'a mistake' })]);
    expect((await entered('voided')).conflicts).toEqual([]);
  });
});

describe('a record that was corrected', () => {
  it('keeps its license: its terms and its conflicts are those of all that has credit', async () => {
    await applied(database, [
      datanet('half'),
      contribute('r', { datanet: 'half', by: ['ana'], license: 'CC-BY-NC-4.0' }),
      correct('rr', { datanet: 'half', corrects: 'r', by: ['ben'], license: 'MIT', share: '1/2' }),
      freeze('half', 1),
      fineTune('half', { on: ['half@1'] }),
      publish('half', 1, ['half'], { price }),
    ]);
    const { terms, conflicts, gaps } = await entered('half');
    expect(terms).toEqual({ 'CC-BY-NC-4.0': '500000000000000000', MIT: '500000000000000000' });
    expect(conflicts).toEqual([
      ['NON_COMMERCIAL', 'CC-BY-NC-4.0', 1, ['half@1', 'half', 'half@1', 'rr', 'r']],
    ]);
    expect(gaps.LICENCE_CONFLICT).toEqual([1, '500000000000000000', ['half@1']]);
  });

  it('keeps it where the correction takes all credit, and where that leaves its Datanet later', async () => {
    await applied(database, [
      datanet('all', { license: 'CC-BY-NC-4.0' }),
      contribute('a', { datanet: 'all', by: ['ana'] }),
      correct('aa', { datanet: 'all', corrects: 'a', by: ['ben'], license: 'CC0-1.0', share: '1/1' }),
      correct('aaa', { datanet: 'all', corrects: 'aa', by: ['ben'], license: 'CC0-1.0', share: '1/1' }),
      contribute('b', { datanet: 'all', by: ['ana'], license: 'ours' }),
      correct('bb', { datanet: 'all', corrects: 'b', by: ['ben'], license: 'CC0-1.0', share: '1/1' }),
      freeze('all', 1),
      remove('aaa'),
      fineTune('all', { on: ['all@1'], license: 'MIT' }),
      publish('all', 1, ['all'], { price }),
    ]);
    const { records, terms, conflicts, gaps } = await entered('all');
    expect(records).toBe(2);
    expect(terms).toEqual({ 'CC0-1.0': '1000000000000000000', 'CC-BY-NC-4.0': '0', MIT: '0', ours: '0' });
    expect(conflicts).toEqual([['NON_COMMERCIAL', 'CC-BY-NC-4.0', 0, ['all@1', 'all', 'all@1']]]);
    expect(gaps).toMatchObject({ UNKNOWN_LICENCE: [1, '0', ['b']], LICENCE_CONFLICT: [1, '0', ['all@1']] });
    expect(gaps).not.toHaveProperty('UNLICENSED');
  });
});

it('asks for the licenses of what was used, whether or not it has credit', async () => {
  await applied(database, [
    datanet('weightless', { license: 'CC0-1.0' }),
    contribute('w', { datanet: 'weightless', by: ['ana'], license: 'ours' }),
    freeze('weightless', 1),
    datanet('bare'),
    contribute('x', { datanet: 'bare', by: ['ana'] }),
    freeze('bare', 1),
    datanet('overridden', { license: 'theirs' }),
    contribute('o', { datanet: 'overridden', by: ['ana'], license: 'CC0-1.0' }),
    freeze('overridden', 1),
    model('nameless'),
    model('odd', { license: 'odd' }),
    fineTune('low', { on: { 'overridden@1': 1, 'weightless@1': 0, 'bare@1': 0 }, license: 'a custom one' }),
    fineTune('top', { from: ['low'], models: { odd: 0, nameless: 0 } }),
    publish('weightless', 1, ['top']),
  ]);
  const { records, gaps, terms } = await entered('weightless');
  expect(records).toBe(1);
  expect(gaps.UNKNOWN_LICENCE).toEqual([4, '0', ['odd', 'overridden@1', 'low', 'w']]);
  expect(gaps.UNLICENSED).toEqual([2, '0', ['nameless', 'x']]);
  expect(terms).toMatchObject({ ours: '0', odd: '0', theirs: '0', 'a custom one': '0' });
});

it('does not take a price or a fee of 0 for money', async () => {
  const serving = (route: string, fee?: object) => [
    publish(route, 1, ['nc'], { price: { asset: 'ETH', perRequest: '0' } }),
    serve(`first of ${route}`, `${route}@1`),
    serve(`second of ${route}`, `${route}@1`, fee ? { fee } : {}),
  ];
  await applied(database, [
    datanet('nc', { license: 'CC-BY-NC-4.0' }),
    contribute('n', { datanet: 'nc', by: ['ana'] }),
    freeze('nc', 1),
    fineTune('nc', { on: ['nc@1'] }),
    ...serving('free', { asset: 'ETH', amount: '0' }),
    ...serving('tipped', { asset: 'ETH', amount: '1' }),
    publish('by the token', 1, ['nc'], { price: { asset: 'ETH', per1kOutput: '1' } }),
  ]);
  expect(await entered('free')).toMatchObject({
    conflicts: [],
    enough: expect.arrayContaining(['NO_MONEY']),
  });
  for (const route of ['tipped', 'by the token'])
    expect((await entered(route)).conflicts).toEqual([
      ['NON_COMMERCIAL', 'CC-BY-NC-4.0', 0, [`${route}@1`, 'nc', 'nc@1']],
    ]);
});
