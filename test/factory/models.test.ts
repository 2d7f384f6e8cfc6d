import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { model, people, updateModel } from '../support/events.ts';

let database: Database;
let key = '';
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('c1', 'c2'));
});
afterAll(() => database.close());
beforeEach(async () => {
  key = `${key}m`;
  await applied(database, [model(key, { license: 'MIT', minRoyalty: '1/3', owner: 'c1' })]);
});

/** The model, and who owns it now: whose ownership has not ended. */
async function found() {
  const [row] = await ask(
    database,
    `MATCH (m:BaseModel {key: $key})
     RETURN m.name AS name, m.license AS license, m.minRoyalty AS minRoyalty,
            [(m)-[o:OWNED_BY]->(c) WHERE o.endedAt IS NULL | c.key] AS owners`,
    { key },
  );
  return { ...row, name: row?.name === key ? 'its key' : row?.name, owners: row?.owners as string[] };
}

const asRegistered = { name: 'its key', license: 'MIT', minRoyalty: '1/3', owners: ['c1'] };

describe('an update of a base model', () => {
  test.each<[string, object, object]>([
    ['changes what it gives and leaves what it does not', { name: 'N' }, { ...asRegistered, name: 'N' }],
    ['clears what it gives as null', { license: null }, { ...asRegistered, license: null }],
    [
      'without a minimal royalty any more asks for none',
      { minRoyalty: null },
      { ...asRegistered, minRoyalty: '0/1' },
    ],
    ['gives it to another owner', { owner: 'c2' }, { ...asRegistered, owners: ['c2'] }],
    ['gives it to the same owner', { owner: 'c1' }, asRegistered],
    ['takes it from its owner', { owner: null }, { ...asRegistered, owners: [] }],
    ['may change nothing', {}, asRegistered],
  ])('%s', async (_, changes, expected) => {
    await applied(database, [updateModel(key, { ...changes })]);
    expect(await found()).toEqual(expected);
  });

  test('cannot take its name away', async () => {
    expect(await outcomeOf(database, updateModel(key, { name: null }))).toBe('BAD_INPUT');
    expect(await found()).toEqual(asRegistered);
  });

  test('can give it back and forth; every ownership is remembered, and one holds', async () => {
    const owners = ['c2', null, 'c1', 'c2'];
    await applied(
      database,
      owners.map((owner) => updateModel(key, { owner })),
    );
    expect(await found()).toMatchObject({ owners: ['c2'] });
    expect(
      await ask(
        database,
        'MATCH (:BaseModel {key: $key})-[o:OWNED_BY]->(c) RETURN c.key AS owner, o.endedAt IS NULL AS holds ORDER BY owner, holds',
        { key },
      ),
    ).toEqual([
      { owner: 'c1', holds: false },
      { owner: 'c1', holds: false },
      { owner: 'c2', holds: false },
      { owner: 'c2', holds: true },
    ]);
  });

  test('gives it to one owner, however many are named at once', async () => {
    const owners = ['c1', 'c2', 'c1', 'c2', 'c1', 'c2'];
    await Promise.all(owners.map((owner) => applied(database, [updateModel(key, { owner })])));
    expect((await found()).owners).toHaveLength(1);
  });
});

test('a base model may have no owner, and get one later', async () => {
  await applied(database, [model('orphan'), updateModel('orphan', { owner: 'c2' })]);
  key = 'orphan';
  expect(await found()).toMatchObject({ owners: ['c2'], minRoyalty: '0/1' });
});
