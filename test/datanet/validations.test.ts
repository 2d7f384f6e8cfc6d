import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, correct, datanet, people, validate } from '../support/events.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2', 'nobody', 'reviewer'),
    datanet('A'),
    contribute('r1', { datanet: 'A', by: { c1: 1, nobody: 0 } }),
    correct('r2', { corrects: 'r1', datanet: 'A', by: ['c2'] }),
  ]);
});
afterAll(() => database.close());

describe('a validation', () => {
  test.each(['c1', 'nobody'])('by one of the record’s own contributors is refused: %s', async (by) => {
    const before = await graphOf(database);
    expect(await refusalOf(database, validate('r1', by, 'ACCEPTED'))).toMatchObject({
      code: 'FORBIDDEN',
      path: ['by'],
    });
    expect(await graphOf(database)).toEqual(before);
  });

  test('by the contributor of another record of the chain is taken', async () => {
    expect(await outcomeOf(database, validate('r1', 'c2', 'ACCEPTED'))).toBe('applied');
    expect(await outcomeOf(database, validate('r2', 'c1', 'REJECTED'))).toBe('applied');
  });

  test('is kept with all it says; each verdict stays, and the latest one counts', async () => {
    await applied(database, [
      { ...validate('r2', 'reviewer', 'REJECTED', { score: 1, note: 'bad\nindeed' }), id: 'v1' },
      { ...validate('r2', 'reviewer', 'ACCEPTED', { score: 0.25 }), id: 'v2', at: '2020-01-01T00:00:00Z' },
    ]);
    expect(
      await ask(
        database,
        `MATCH (by)<-[:BY]-(v:Validation)-[:OF]->(r:Record {key: 'r2'}) WHERE v.key IN ['v1', 'v2']
         RETURN v.key AS key, v.verdict AS verdict, v.score AS score, v.note AS note, by.key AS by, r.verdict AS counts
         ORDER BY key`,
      ),
    ).toEqual([
      { key: 'v1', verdict: 'REJECTED', score: 1, note: 'bad\nindeed', by: 'reviewer', counts: 'ACCEPTED' },
      { key: 'v2', verdict: 'ACCEPTED', score: 0.25, note: null, by: 'reviewer', counts: 'ACCEPTED' },
    ]);
  });
});
