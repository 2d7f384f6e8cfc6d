import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body } from '../../bench/events.ts';
import { World } from '../../bench/scale/world.ts';
import { ingest, type Summary } from '../../src/events/ingest.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { verify } from '../../src/settlement/verify.ts';
import { openDatabase } from '../support/database.ts';
import { brokenRules } from '../support/invariants.ts';

const world = new World({ nodes: 2_000 });
let database: Database;
let summary: Summary;
beforeAll(async () => {
  database = await openDatabase();
  summary = await ingest(database, body(world.events()), { actor: 'local' });
});
afterAll(() => database?.close());

describe('a world of 2,000 nodes through the event door', () => {
  it('is applied with nothing refused', () => {
    expect(summary.rejected).toEqual([]);
    expect(summary.applied).toBe([...world.events()].length);
  });

  it('breaks no rule of the graph', async () => {
    expect(await brokenRules(database)).toEqual({});
  });

  it('has books that add up', async () => {
    for await (const { rule, broken, breaches } of verify(database))
      expect([rule, broken, breaches]).toEqual([rule, 0, []]);
  });
});
