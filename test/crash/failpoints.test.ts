import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { FAILPOINTS } from '../../src/neo4j/failpoints.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied } from '../support/apply.ts';
import { empty, neo4jOfWorker, openDatabase } from '../support/database.ts';
import { DEEP, depth } from '../support/depth.ts';
import { founded, uses } from '../support/economy.ts';
import type { EventObject } from '../support/events.ts';
import { balancesOf, expectSound, expectUses, ServiceProcess } from './support.ts';

const ASSETS = ['USD', 'ETH'];
const ROUNDS = depth(1, 1 + FAILPOINTS.length);
/** What is told in a round: some uses in bulk, the last by a mutation. */
const told = (round: number) => uses(8 * round + 1, 8 * round + 8);
/** The one use of a round that comes by mutation is one without evidence. */
const split = (events: EventObject[]) => {
  const scored = new Set(events.flatMap((it) => (it.type === 'attribution.reported' ? [it.inference] : [])));
  const single = events.findLast(({ inference }) => !scored.has(inference)) as EventObject;
  return { single, bulk: events.filter((it) => it !== single) };
};

let database: Database;
const expected: Record<string, Record<string, string>[]> = { USD: [], ETH: [] };

beforeAll(async () => {
  database = await openDatabase();
  // First the same without any crash.
  await applied(database, founded());
  for (let round = 0; round < ROUNDS; round++) {
    const { single, bulk } = split(told(round));
    await applied(database, [...bulk, single]);
    for (const asset of ASSETS) {
      await settle(database, asset, { actor: 'local' });
      expected[asset]?.push(await balancesOf(database, asset));
    }
  }
  await empty(database);
  await applied(database, founded());
}, 300_000);
afterAll(() => database?.close());

const SERVE = `mutation ($input: ServeInferenceInput!) {
  serveInference(input: $input) { inference { key } duplicate userErrors { code message } }
}`;

/** Tells the uses of a round and settles, as a client that does not give up; gives the points where services were killed. */
async function round(number: number, points: readonly string[]): Promise<string[]> {
  const armed = [...points];
  const crashes: string[] = [];
  const { uri, username, password, database } = neo4jOfWorker();
  const start = () =>
    ServiceProcess.start({
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      LINEAGE_FAILPOINT: armed[0] ?? '',
    });
  let service = await start();
  const client = async <T>(work: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        // It was killed before it said that this was done, so this is done again with the next.
        const gone = await Promise.race([service.gone, sleep(2_000)]);
        if (gone !== 'SIGKILL') throw error;
        crashes.push(armed.shift() as string);
        service = await start();
      }
    }
  };
  try {
    const { single, bulk } = split(told(number));
    const summary = await client(() => service.send(bulk));
    expect([summary.rejected, summary.applied + summary.duplicates]).toEqual([[], bulk.length]);
    const { type: _, ...input } = single;
    const answer = await client(() => service.ask(SERVE, { input }));
    expect(answer.serveInference.userErrors).toEqual([]);
    for (const asset of ASSETS) await client(() => service.settle(asset));
    return crashes;
  } finally {
    service.kill();
    await service.gone;
  }
}

async function expectAsWithoutCrash(rounds: number) {
  await expectUses(database, Array.from({ length: rounds }, (_, number) => told(number)).flat());
  await expectSound(database);
  for (const asset of ASSETS)
    expect(await balancesOf(database, asset)).toEqual(expected[asset]?.[rounds - 1]);
}

/** In the midst of a body: its first batch has been committed. */
const POINTS = FAILPOINTS.map((point) => (point.startsWith('ingest.') ? `${point}:2` : point));

describe('a service that is killed', { timeout: 300_000 }, () => {
  it('at one point after another, each time while it makes up for the last, loses nothing and doubles nothing', async () => {
    expect(await round(0, POINTS)).toEqual(POINTS);
    await expectAsWithoutCrash(1);
  });

  // Each alone takes a minute and shows which one it is; see `npm run test:deep`.
  it.runIf(DEEP).each(POINTS.map((point, i) => [point, i + 1] as const))(
    'at %s loses nothing that was acknowledged and doubles nothing',
    async (point, number) => {
      expect(await round(number, [point])).toEqual([point]);
      await expectAsWithoutCrash(number + 1);
    },
  );
});
