import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  datanet,
  evaluate,
  fineTune,
  freeze,
  type Making,
  model,
  people,
  provider,
  times,
  updateModel,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';

const ONE = 10n ** 18n;

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2'),
    ...['A', 'B'].flatMap((key) => [
      datanet(key),
      contribute(`${key} r`, { datanet: key, by: ['c1'] }),
      freeze(key, 1),
    ]),
    provider('gpu'),
    provider('tpu'),
    model('free'),
    model('tenth', { minRoyalty: '1/10' }),
    fineTune('parent', { on: ['A@1'] }),
    fineTune('third', { on: ['B@1'], minRoyalty: '1/3' }),
  ]);
});
afterAll(() => database.close());

/** What relationships of one type say of a fine-tune. */
async function edges(key: string, type: string, property: string): Promise<Record<string, unknown>> {
  const found = await ask(
    database,
    `MATCH (:FineTune {key: $key})-[r:${type}]->(to) RETURN to.key AS to, r.${property} AS value`,
    { key },
  );
  return Object.fromEntries(found.map(({ to, value }) => [to, value]));
}

describe('a fine-tune', () => {
  test('remembers what it was trained on and derives from, who built and computed it; repeated targets add up', async () => {
    await applied(database, [
      {
        ...fineTune('whole', {
          license: 'MIT',
          hyperparameters: { rate: 1e-4, layers: [1, null] },
          metrics: { loss: 0.5 },
        }),
        builtBy: [{ contributor: 'c1', share: 2 }, { contributor: 'c2' }, { contributor: 'c1' }],
        trainedOn: [
          { datanet: 'A', version: 1, weight: 2 },
          { datanet: 'B', version: 1 },
          { datanet: 'A', version: 1, weight: 3 },
        ],
        derivedFrom: [
          { fineTune: 'parent' },
          { model: 'free' },
          { model: 'free', weight: 4 },
          { fineTune: 'parent' },
        ],
        computedBy: [
          { provider: 'gpu', units: 5 },
          { provider: 'tpu', units: 0 },
          { provider: 'gpu', units: 1 },
        ],
      },
    ]);
    expect(await edges('whole', 'TRAINED_ON', 'weight')).toEqual({ 'A@1': 5n, 'B@1': 1n });
    expect(await edges('whole', 'DERIVED_FROM', 'weight')).toEqual({ parent: 2n, free: 4n });
    expect(await edges('whole', 'BUILT_BY', 'share')).toEqual({ c1: 3n, c2: 1n });
    expect(await edges('whole', 'COMPUTED_BY', 'units')).toEqual({ gpu: 6n, tpu: 0n });
    const [kept] = await ask(
      database,
      "MATCH (f {key: 'whole'}) RETURN f.license AS license, f.hyperparameters AS hyperparameters, f.metrics AS metrics, f.royalty AS royalty",
    );
    expect(kept).toEqual({
      license: 'MIT',
      hyperparameters: '{"rate":0.0001,"layers":[1,null]}',
      metrics: '{"loss":0.5}',
      royalty: '0/1',
    });
  });

  test('of nothing at all is all untraced, and its builders’ own', async () => {
    await applied(database, [fineTune('alone')]);
    expect(
      await ask(database, "MATCH (f {key: 'alone'}) RETURN f.untraced AS untraced, f.keptParts AS kept"),
    ).toEqual([{ untraced: ONE, kept: ONE }]);
  });

  test('passes its royalty upstream, through its parents’ own', async () => {
    await applied(database, [
      fineTune('child', { from: { parent: 1 }, models: { free: 3 }, royalty: '2/5' }),
      fineTune('grandchild', { from: { child: 1 }, royalty: '1/2' }),
    ]);
    expect(await edges('child', 'ROYALTIES', 'parts')).toEqual({ parent: ONE / 10n, free: (ONE * 3n) / 10n });
    expect(await edges('grandchild', 'ROYALTIES', 'parts')).toEqual({
      child: (ONE * 3n) / 10n,
      parent: ONE / 20n,
      free: (ONE * 3n) / 20n,
    });
    expect(await edges('grandchild', 'CREDITS', 'parts')).toEqual({ 'A@1': ONE / 4n, free: (ONE * 3n) / 4n });
  });

  test.each<[string, Making, (string | number)[], string]>([
    [
      'a royalty below a model’s minimum',
      { models: { tenth: 1 }, royalty: '99/1000' },
      ['fineTune', 'royalty'],
      'BaseModel:tenth',
    ],
    [
      'no royalty where a model asks for one',
      { models: { tenth: 1 } },
      ['fineTune', 'royalty'],
      'BaseModel:tenth',
    ],
    [
      'a royalty below one of two minima',
      { from: { third: 1 }, models: { tenth: 1 }, royalty: '33/100' },
      ['fineTune', 'royalty'],
      'FineTune:third',
    ],
    [
      'no weight towards a model that asks for a royalty',
      { models: ['tenth'], royalty: '1/10' },
      ['derivedFrom', 0, 'weight'],
      'BaseModel:tenth',
    ],
    [
      'weight 0 towards a fine-tune that asks for one',
      { from: { parent: 1, third: 0 }, royalty: '1/2' },
      ['derivedFrom', 1, 'weight'],
      'FineTune:third',
    ],
  ])('with %s is refused', async (_, making, path, parent) => {
    const before = await graphOf(database);
    expect(await refusalOf(database, fineTune('refused', making))).toMatchObject({
      code: 'LICENSE',
      message: expect.stringContaining(parent),
      path,
    });
    expect(await graphOf(database)).toEqual(before);
  });

  test.each<[string, Making]>([
    ['exactly the minimum', { models: { tenth: 1 }, royalty: '100/1000' }],
    ['the larger of two minima', { from: { third: 1 }, models: { tenth: 1 }, royalty: '1/3' }],
    ['no royalty where none is asked for', { from: { parent: 0 }, models: { free: 0 } }],
  ])('with %s is taken', async (name, making) => {
    expect(await outcomeOf(database, fineTune(name, making))).toBe('applied');
  });

  test('may name a parent that asks for a royalty several times, if the weights add up to something', async () => {
    const derivedFrom = [{ model: 'tenth' }, { model: 'tenth', weight: 1 }];
    expect(await outcomeOf(database, { ...fineTune('several', { royalty: '1/10' }), derivedFrom })).toBe(
      'applied',
    );
  });

  test('obeys the minimum that holds when it comes', async () => {
    await applied(database, [
      model('changing', { minRoyalty: '1/2' }),
      updateModel('changing', { minRoyalty: '1/4' }),
      fineTune('quarter', { models: { changing: 1 }, royalty: '1/4' }),
      updateModel('changing', { minRoyalty: null }),
      fineTune('none', { models: { changing: 1 } }),
      updateModel('changing', { minRoyalty: '1/1' }),
    ]);
    expect(
      await outcomeOf(database, fineTune('too little', { models: { changing: 1 }, royalty: '99/100' })),
    ).toBe('LICENSE');
  });

  test('cannot derive from itself', async () => {
    expect(await refusalOf(database, fineTune('loop', { from: ['parent', 'loop'] }))).toMatchObject({
      code: 'CYCLE',
      path: ['derivedFrom', 1, 'fineTune'],
    });
  });

  test('cannot be made its own ancestor later: a key is taken once, and a child names what is there', async () => {
    const [first, second] = [
      fineTune('first', { from: ['second'] }),
      fineTune('second', { from: ['first'] }),
    ];
    expect([await outcomeOf(database, first), await outcomeOf(database, second)]).toEqual([
      'UNKNOWN_REFERENCE',
      'UNKNOWN_REFERENCE',
    ]);
    expect(await outcomeOf(database, fineTune('parent', { from: ['third'], royalty: '1/1' }))).toBe(
      'CONFLICT',
    );
  });

  test('may have as many sources as a list holds', { timeout: 60_000 }, async () => {
    const weights = Object.fromEntries(times(300, (i) => [`source ${i}`, i]));
    await applied(
      database,
      Object.keys(weights).map((key) => fineTune(key, { on: ['A@1'] })),
    );
    await applied(database, [fineTune('sum', { from: weights, royalty: '1/7' })]);
    expect(Object.keys(await edges('sum', 'ROYALTIES', 'parts'))).toHaveLength(300);
    expect(await edges('sum', 'CREDITS', 'parts')).toEqual({ 'A@1': ONE });
  });

  test('and its credit keep their rules, whatever was told', async () => {
    expect(await brokenRules(database)).toEqual({});
  });
});

describe('an evaluation', () => {
  test('is kept with its numbers as they are', async () => {
    await applied(database, [
      { ...evaluate('parent', { before: -1.5, after: 1.7e308 }), id: 'ev1' },
      { ...evaluate('parent', { after: 1 }), id: 'ev2' },
    ]);
    expect(
      await ask(
        database,
        `MATCH (e:Evaluation)-[:OF]->({key: 'parent'})
         RETURN e.key AS key, e.benchmark AS benchmark, e.task AS task, e.metric AS metric, e.before AS before, e.after AS after
         ORDER BY key`,
      ),
    ).toEqual([
      { key: 'ev1', benchmark: 'bench', task: 'task', metric: 'accuracy', before: -1.5, after: 1.7e308 },
      { key: 'ev2', benchmark: 'bench', task: 'task', metric: 'accuracy', before: null, after: 1 },
    ]);
  });
});
