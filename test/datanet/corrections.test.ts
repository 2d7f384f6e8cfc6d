import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, correct, datanet, include, people, remove, times, validate } from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2', 'reviewer'),
    ...['A', 'B'].map((key) => datanet(key)),
    ...['one', 'two', 'all', 'gone', 'race'].map((key) => contribute(key, { datanet: 'A', by: ['c1'] })),
    // one ← two, and in B only one; all of another chain is rejected; a third one has left.
    fix('one 2', 'one'),
    fix('two 2', 'two'),
    fix('two 3', 'two 2'),
    include('two', 'B'),
    validate('two 3', 'reviewer', 'REJECTED'),
    validate('all', 'reviewer', 'REJECTED'),
    remove('gone'),
  ]);
});
afterAll(() => database.close());

const fix = (key: string, corrects: string, more = {}) =>
  correct(key, { corrects, datanet: 'A', by: ['c2'], ...more });

describe('a correction', () => {
  test.each<[string, string, object, string, string]>([
    ['what has been corrected', 'one', {}, 'CONFLICT', 'not the newest of its chain; correct "one 2"'],
    [
      'what has been corrected and names the newest that is not rejected',
      'two',
      {},
      'CONFLICT',
      'correct "two 2"',
    ],
    ['a rejected record', 'two 3', {}, 'CONFLICT', 'correct "two 2"'],
    ['a chain that is all rejected', 'all', {}, 'CONFLICT', 'all of its chain are rejected'],
    ['what is not in that Datanet', 'one 2', { datanet: 'B' }, 'CONFLICT', 'is not in the Datanet "B"'],
    ['what has left it', 'gone', {}, 'CONFLICT', 'is not in the Datanet "A"'],
    ['itself', 'new', {}, 'CYCLE', 'cannot correct itself'],
    ['what does not exist', 'unknown', {}, 'UNKNOWN_REFERENCE', 'no Record with the key "unknown"'],
  ])('of %s is refused, and nothing is written', async (_, corrects, more, code, message) => {
    const before = await graphOf(database);
    expect(await refusalOf(database, fix('new', corrects, more))).toMatchObject({
      code,
      message: expect.stringContaining(message),
      path: ['corrects'],
    });
    expect(await graphOf(database)).toEqual(before);
  });

  test('of the newest that is not rejected is taken, and that of an older record where it is alone', async () => {
    expect(await outcomeOf(database, fix('two 4', 'two 2'))).toBe('applied');
    expect(await outcomeOf(database, fix('two B', 'two', { datanet: 'B' }))).toBe('applied');
  });

  test('says what it keeps of its credit: half, where nothing is said', async () => {
    await applied(database, [fix('one 3', 'one 2'), fix('one 4', 'one 3', { share: '1/3' })]);
    expect(
      await ask(
        database,
        `MATCH (r:Record)-[c:CORRECTS]->(corrected) WHERE r.key IN ['one 3', 'one 4']
         RETURN r.key AS key, r.revision AS revision, c.share AS share, corrected.key AS corrects ORDER BY key`,
      ),
    ).toEqual([
      { key: 'one 3', revision: 2n, share: '1/2', corrects: 'one 2' },
      { key: 'one 4', revision: 3n, share: '1/3', corrects: 'one 3' },
    ]);
  });

  test('is made by one of those who try at once; the others hear that it is not the newest any more', async () => {
    const outcomes = await Promise.all(times(6, (i) => outcomeOf(database, fix(`race ${i}`, 'race'))));
    expect(outcomes.sort()).toEqual([...times(5, () => 'CONFLICT'), 'applied']);
    expect(await brokenRules(database)).toEqual({});
  });
});
