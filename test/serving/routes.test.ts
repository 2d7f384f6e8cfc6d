import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, askColumn, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { asset, fineTune, people, provider, publish, times } from '../support/events.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...people('c1'), asset('USD', 6), provider('gpu'), fineTune('F'), fineTune('G')]);
});
afterAll(() => database.close());

const found = async (key: string) =>
  (
    await ask(
      database,
      `MATCH (v:RouteVersion {key: $key})-[:VERSION_OF]->(route:ModelRoute)
       RETURN v {.version, .task, .asset, .perRequest, .per1kInput, .per1kOutput, .policyPools, .policyWeights} AS properties,
              route.key AS route, route.version AS last,
              COLLECT { MATCH (v)-[s:SERVES]->(f) RETURN [f.key, s.weight] ORDER BY f.key } AS serves,
              [(v)-[:HOSTED_BY]->(p) | p.key] AS providers`,
      { key },
    )
  )[0];

describe('a route', () => {
  test('is made by its first version, and its versions come one after another', async () => {
    await applied(database, [publish('chat', 1, ['F']), publish('chat', 2, ['F'])]);
    for (const version of [4, 5]) {
      expect(await refusalOf(database, publish('chat', version, ['F']))).toMatchObject({
        code: 'OUT_OF_ORDER',
        message: 'the next version of this route is 3',
        path: ['version'],
      });
    }
    expect(await outcomeOf(database, publish('new', 2, ['F']))).toBe('OUT_OF_ORDER');
    expect(await askColumn(database, 'MATCH (r:ModelRoute) RETURN r.key')).toEqual(['chat']);
    await applied(database, [publish('chat', 3, ['F'])]);
    expect(await found('chat@3')).toMatchObject({ route: 'chat', last: 3n });
  });

  test('never changes a version: the same again is a duplicate, another a conflict', async () => {
    await applied(database, [publish('fixed', 1, { F: 1 })]);
    const before = await graphOf(database);
    expect(await outcomeOf(database, publish('fixed', 1, ['F']))).toBe('duplicate');
    expect(await outcomeOf(database, publish('fixed', 1, ['G']))).toBe('CONFLICT');
    expect(await graphOf(database)).toEqual(before);
  });

  test('keeps all that a version says; repeated fine-tunes add up', async () => {
    await applied(database, [
      {
        ...publish('full', 1, [], {
          task: 'chat',
          provider: 'gpu',
          price: { asset: 'USD', perRequest: '999999999999999999999999999', per1kOutput: '7' },
          policy: { data: 3, constructor: 0, 'stakers: 😀': 1_000_000_000 },
        }),
        serves: [{ fineTune: 'F', weight: 2 }, { fineTune: 'G', weight: 0 }, { fineTune: 'F' }],
      },
    ]);
    expect(await found('full@1')).toEqual({
      properties: {
        version: 1n,
        task: 'chat',
        asset: 'USD',
        perRequest: '999999999999999999999999999',
        per1kInput: '0',
        per1kOutput: '7',
        policyPools: ['data', 'constructor', 'stakers: 😀'],
        policyWeights: [3n, 0n, 1_000_000_000n],
      },
      route: 'full',
      last: 1n,
      serves: [
        ['F', 3n],
        ['G', 0n],
      ],
      providers: ['gpu'],
    });
  });

  test('that says nothing of it has no price and no provider, and divides fees as usual', async () => {
    await applied(database, [publish('plain', 1, ['F'])]);
    expect(await found('plain@1')).toMatchObject({
      properties: {
        asset: null,
        policyPools: ['platform', 'model', 'data', 'compute'],
        policyWeights: [10n, 20n, 50n, 20n],
      },
      providers: [],
    });
  });

  test('with a key like a version is not a version of that other route', async () => {
    await applied(database, [publish('odd', 1, ['F']), publish('odd@1', 1, ['G'])]);
    expect([await found('odd@1'), await found('odd@1@1')]).toMatchObject([
      { route: 'odd' },
      { route: 'odd@1' },
    ]);
  });

  test('is published by one of those who try at once', async () => {
    const serves = times(4, (i) => ({ F: i }));
    const outcomes = await Promise.all(serves.map((it) => outcomeOf(database, publish('raced', 1, it))));
    expect(outcomes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT', 'applied']);
  });
});
