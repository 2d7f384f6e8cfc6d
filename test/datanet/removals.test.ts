import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, apply, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, correct, datanet, include, people, remove } from '../support/events.ts';
import { intervals } from '../support/membership.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2'),
    datanet('A'),
    datanet('B'),
    ...['r1', 's1', 'stays', 'told'].map((key) => contribute(key, { datanet: 'A', by: ['c1'] })),
    correct('r2', { corrects: 'r1', datanet: 'A', by: ['c1'] }),
    correct('s2', { corrects: 's1', datanet: 'A', by: ['c1'] }),
    include('s1', 'B'),
  ]);
});
afterAll(() => database.close());

describe('a removal', () => {
  test('of a record that is not there is refused', async () => {
    expect(await refusalOf(database, remove('r1', { datanet: 'B' }))).toMatchObject({
      code: 'CONFLICT',
      message: 'the record "r1" is not in the Datanet "B"',
      path: ['record'],
    });
  });

  test('takes the chain once: another of its records has left with it, even in the same body', async () => {
    const { applied, rejected } = await apply(database, [
      remove('r1', { datanet: 'A' }),
      remove('r2', { datanet: 'A' }),
      remove('r2'),
    ]);
    expect(applied).toBe(1);
    expect(rejected.map(({ code, message }) => [code, message])).toEqual([
      ['CONFLICT', 'record: the record "r2" is not in the Datanet "A"'],
      ['CONFLICT', 'record: the record "r2" is not in any Datanet'],
    ]);
  });

  test('takes of a chain what is left of it, where another removal took it from one Datanet', async () => {
    await applied(database, [remove('s2', { datanet: 'A' }), remove('s1')]);
    expect([Object.keys(await intervals(database, 'A')), await intervals(database, 'B')]).toEqual([
      ['stays', 'told'],
      {},
    ]);
  });

  test('is remembered with its reason and those who asked for it, each once', async () => {
    const by = ['c1', 'c2', 'c1'].map((contributor) => ({ contributor }));
    await applied(database, [remove('told', { by, reason: 'asked\nfor' })]);
    expect(
      await ask(
        database,
        `MATCH (change:Change {type: 'record.removed'})-[:OF]->({key: 'told'})
         RETURN change.reason AS reason, COLLECT { MATCH (change)-[:BY]->(c) RETURN c.key ORDER BY c.key } AS by`,
      ),
    ).toEqual([{ reason: 'asked\nfor', by: ['c1', 'c2'] }]);
  });
});

describe('an inclusion', () => {
  test('of a record that is in the Datanet already, or waits in it, is refused', async () => {
    expect(await refusalOf(database, include('stays', 'A'))).toMatchObject({
      code: 'CONFLICT',
      message: 'the record is in this Datanet already',
      path: ['record'],
    });
    await applied(database, [correct('stays 2', { corrects: 'stays', datanet: 'A', by: ['c1'] })]);
    expect(await outcomeOf(database, include('stays', 'A'))).toBe('CONFLICT');
  });

  test('is one of those that try at once', async () => {
    const outcomes = await Promise.all(
      ['stays', 'stays', 'stays'].map((key) => outcomeOf(database, include(key, 'B'))),
    );
    expect(outcomes.sort()).toEqual(['CONFLICT', 'CONFLICT', 'applied']);
    expect(await intervals(database, 'B')).toEqual({ stays: ['1..'] });
  });
});
