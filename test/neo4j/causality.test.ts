import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ping } from '../../src/neo4j/connect.ts';
import { Causality, type Database } from '../../src/neo4j/database.ts';
import { apply } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { people, times } from '../support/events.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

describe('what a caller has seen', () => {
  test('is the last of what it did one after another', async () => {
    const causality = new Causality();
    for (const _ of times(3, () => undefined)) await database.read(ping, {}, { causality });
    expect(causality.bookmarks).toHaveLength(1);
  });

  test('is all of what it did at once, until it goes on from there', async () => {
    const causality = new Causality();
    await apply(database, people('first'), { causality });
    const [before] = causality.bookmarks;
    await Promise.all(times(4, (i) => apply(database, people(`at once ${i}`), { causality })));
    expect(causality.bookmarks).not.toContain(before);
    await database.read(ping, {}, { causality });
    expect(causality.bookmarks).toHaveLength(1);
  });

  test('keeps what others saw who began with it', () => {
    const causality = new Causality(['a']);
    causality.advance(['a'], ['b']);
    causality.advance(['a'], ['c']);
    expect(causality.bookmarks).toEqual(['b', 'c']);
    causality.advance(['b', 'c'], ['d']);
    expect(causality.bookmarks).toEqual(['d']);
    causality.advance(['d'], ['d']);
    expect(causality.bookmarks).toEqual(['d']);
  });
});
