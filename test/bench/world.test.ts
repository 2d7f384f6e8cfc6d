import { afterAll, beforeAll, expect, it } from 'vitest';
import { body } from '../../bench/events.ts';
import { World } from '../../bench/scale/world.ts';
import { ingest } from '../../src/events/ingest.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { verify } from '../../src/settlement/verify.ts';
import { openDatabase } from '../support/database.ts';
import { brokenRules } from '../support/invariants.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

it('of 2,000 nodes goes through the event door with nothing refused, and its books add up', async () => {
  const world = new World({ nodes: 2_000 });

  const summary = await ingest(database, body(world.events()), { actor: 'local' });

  expect(summary.rejected).toEqual([]);
  expect(summary.applied).toBe([...world.events()].length);

  expect(await brokenRules(database)).toEqual({});
  for await (const { rule, broken, breaches } of verify(database))
    expect([rule, broken, breaches]).toEqual([rule, 0, []]);
});
