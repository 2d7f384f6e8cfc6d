import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { event, times, updatePerson } from '../support/events.ts';

let database: Database;
let key = '';
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  key = `${key}c`;
  await applied(database, [
    event('contributor.registered', { contributor: { key, name: 'Ada', wallet: '0x1' } }),
  ]);
});

const found = async () =>
  (
    await ask(database, 'MATCH (c:Contributor {key: $key}) RETURN c.name AS name, c.wallet AS wallet', {
      key,
    })
  )[0];

describe('an update of a contributor', () => {
  test.each<[string, object, object]>([
    ['changes what it gives and leaves what it does not', { name: 'Ida' }, { name: 'Ida', wallet: '0x1' }],
    ['clears what it gives as null', { wallet: null }, { name: 'Ada', wallet: null }],
    ['may do both', { name: null, wallet: '0x2' }, { name: null, wallet: '0x2' }],
    ['may change nothing', {}, { name: 'Ada', wallet: '0x1' }],
  ])('%s', async (_, changes, expected) => {
    await applied(database, [updatePerson(key, { ...changes })]);
    expect(await found()).toEqual(expected);
  });

  test('follows the order of application, not the time it gives', async () => {
    await applied(database, [
      { ...updatePerson(key, { name: 'Later' }), at: '2025-02-01T00:00:00Z' },
      { ...updatePerson(key, { name: 'Earlier' }), at: '2025-01-01T00:00:00Z' },
    ]);
    expect(await found()).toMatchObject({ name: 'Earlier' });
  });

  test('is remembered beside the contributor, each with its own time', async () => {
    await applied(
      database,
      times(3, (i) => ({ ...updatePerson(key, { name: 'N' }), at: `2025-01-0${i}T00:00:00Z` })),
    );
    expect(
      await ask(
        database,
        "MATCH (change:Change {type: 'contributor.updated'})-[:OF]->({key: $key}) RETURN toString(date(change.at)) AS at ORDER BY at",
        { key },
      ),
    ).toEqual([{ at: '2025-01-01' }, { at: '2025-01-02' }, { at: '2025-01-03' }]);
  });
});
