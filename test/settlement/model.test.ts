import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { openDatabase } from '../support/database.ts';
import { DEEP, depth, SEED } from '../support/depth.ts';
import { Both } from './both.ts';
import { COMMANDS, Sequence } from './model-commands.ts';
import { SharedDoor } from './model-door.ts';
import { assets, WORLD } from './model-world.ts';

/**
 * The real service beside a reference that shares no code with it, through sequences of everything that touches money.
 * LINEAGE_TEST_SEED runs again what failed, and LINEAGE_MODEL_LANES=1 one by one.
 */
const RUNS = depth(100, 1_000);
/** Sequences at once: they share the world, but no asset and nothing that they change. */
const LANES = Number(process.env.LINEAGE_MODEL_LANES ?? 8);
vi.setConfig({ testTimeout: 60_000 + RUNS * 1_500 });

let database: Database;
let both: Both;
let door: SharedDoor;
beforeAll(async () => {
  database = await openDatabase();
  both = new Both(database);
  door = new SharedDoor(database);
  await both.applied(WORLD);
}, 120_000);
afterAll(() => database.close());

const seen = new Map<string, number>();
let started = 0;
let ended = 0;
let registered: Promise<void>[] = [];
const AT_ONCE = 200;

/** A sequence of its own name, whose asset is registered. */
async function begin(): Promise<Sequence> {
  const number = started++;
  const piece = Math.floor(number / AT_ONCE);
  registered[piece] ??= both.applied(
    assets(Array.from({ length: AT_ONCE }, (_, i) => `s${piece * AT_ONCE + i}`)),
  );
  await registered[piece];
  return new Sequence(`s${number}`, both, door, seen);
}

describe('settlement beside its reference', () => {
  it(`agrees to the unit through ${RUNS} sequences (seed ${SEED})`, async () => {
    registered = [];
    const sequences = fc.asyncProperty(
      fc.commands(COMMANDS, { maxCommands: 14, size: 'max' }),
      async (commands) => {
        const sequence = await begin();
        await fc.asyncModelRun(() => ({ model: sequence, real: both }), commands);
        await sequence.end();
        ended++;
      },
    );
    const lane = (_: unknown, i: number) =>
      fc.assert(sequences, {
        numRuns: Math.ceil(RUNS / LANES),
        seed: SEED + i,
        interruptAfterTimeLimit: 30_000 + RUNS * 1_200,
      });
    await Promise.all(Array.from({ length: LANES }, lane));
    expect(ended).toBeGreaterThanOrEqual(RUNS);
  });

  // Far below what is usual, for the seed differs each time; fewer sequences may miss what is rare.
  it.skipIf(!DEEP).each([
    ['inference.served applied', 2],
    ['inference.served duplicate', 0.01],
    ['inference.served CONFLICT', 0.01],
    ['inference.voided applied', 0.02],
    ['inference.voided LATE', 0.01],
    ['attribution.reported applied', 0.15],
    ['attribution.reported OUTSIDE_ANCESTRY', 0.015],
    ['payout.made applied', 0.02],
    ['payout.made CONFLICT', 0.01],
    ['route.published applied', 0.1],
    ['record.corrected applied', 0.02],
    ['fineTune.measured applied', 0.01],
    ['model.updated applied', 0.002],
    ['settled alone', 0.4],
    ['settled after a crash', 0.02],
    ['settled three at once', 0.02],
    ['balance LINE', 0.2],
    ['balance MODEL', 0.05],
    ['balance TRAINING', 0.01],
    ['balance UNTRACED', 0.15],
    ['balance PAID', 0.02],
    ['balance POOL', 0.15],
  ])('saw %s often enough to mean something', (what, times) => {
    expect(seen.get(what) ?? 0).toBeGreaterThan(Math.floor(times * RUNS));
  });
});
