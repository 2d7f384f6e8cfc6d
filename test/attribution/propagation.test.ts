import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributor } from '../../src/attribution/attribution.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ONE, UNTRACED } from '../../src/values/parts.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  include,
  model,
  people,
  times,
  updateModel,
} from '../support/events.ts';
import { idsByName } from '../support/reading.ts';
import { look } from '../support/saved.ts';
import { world } from '../support/world.ts';

const GOLDEN = [
  ...people('c1', 'c2', 'c3', 'owner', 'buyer'),
  datanet('A'),
  datanet('B'),
  contribute('r1', { datanet: 'A', by: ['c1'] }),
  contribute('r2', { datanet: 'A', by: ['c2'] }),
  include('r2', 'B'),
  contribute('r3', { datanet: 'B', by: ['c3'] }),
  freeze('A', 1),
  freeze('B', 1),
  fineTune('FA', { on: ['A@1'] }),
  fineTune('FB', { on: ['B@1'] }),
  fineTune('M', { from: { FA: 6, FB: 4 } }),
];
const WEIGHED = [
  datanet('bytes', { weighting: 'BYTES' }),
  contribute('b1', { datanet: 'bytes', by: { c1: 1, c2: 2 }, bytes: 1_000_000_000_000_000 }),
  contribute('b2', { datanet: 'bytes', by: ['c3'], bytes: 3 }),
  contribute('b3', { datanet: 'bytes', by: { c1: 0 }, bytes: 999_999_999_999 }),
  freeze('bytes', 1),
  datanet('declared', { weighting: 'DECLARED' }),
  contribute('d1', { datanet: 'declared', by: ['c1'], weight: 7 }),
  contribute('d2', { datanet: 'declared', by: ['c2'], weight: 0 }),
  freeze('declared', 1),
  datanet('nothing', { weighting: 'DECLARED' }),
  contribute('n1', { datanet: 'nothing', by: ['c1'], weight: 0 }),
  freeze('nothing', 1),
  fineTune('weighed', { on: { 'bytes@1': 5, 'declared@1': 2, 'nothing@1': 1 } }),
  fineTune('from nothing', { on: { 'bytes@1': 0 } }),
  fineTune('mixed', { from: { weighed: 2, 'from nothing': 1, M: 0 } }),
];
const CORRECTED = [
  datanet('C'),
  contribute('x0', { datanet: 'C', by: ['c1'] }),
  ...times(9, (i) =>
    correct(`x${i}`, {
      corrects: `x${i - 1}`,
      datanet: 'C',
      by: { c2: i % 3, c3: 1 },
      share: ['1/1', '0/1', '1/3', '999999999/1000000000'][i % 4],
    }),
  ),
  freeze('C', 1),
  model('owned', { owner: 'owner' }),
  model('sold', { owner: 'owner' }),
  model('found'),
  updateModel('sold', { owner: 'buyer' }),
  fineTune('based', { on: { 'C@1': 3 }, models: { owned: 1, sold: 2, found: 3 } }),
];
const GENERATIONS = times(9, (i) =>
  fineTune(`generation ${i}`, i === 1 ? { on: ['A@1'] } : { from: [`generation ${i - 1}`, 'FB'] }),
);
const CHANCE = world(11, 90).events;

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...GOLDEN, ...WEIGHED, ...CORRECTED, ...GENERATIONS, ...CHANCE]);
});
afterAll(() => database?.close());

const propagated = async (fineTune: string) =>
  new Map<string, number>(
    (await look(database, 'who-helped/credit-from-raw-weights', { fineTune })).map(({ name, share }) => [
      name,
      share,
    ]),
  );

/** Fails unless the raw weights give every contributor of these fine-tunes what is stored, within 10^-12. */
async function agrees(fineTunes: readonly string[]) {
  const attributor = new Attributor(database);
  const ids = await idsByName(database);
  for (const key of fineTunes) {
    const id = ids.get(`FineTune:${key}`) as string;
    const { shares, untraced } = await attributor.attribution(id, 'CONTRIBUTOR', 'DATA');
    const stored = new Map(shares.map(({ name, parts }) => [name, parts]));
    if (untraced > 0n) stored.set(UNTRACED, untraced);
    const raw = await propagated(key);
    for (const name of new Set([...stored.keys(), ...raw.keys()])) {
      const difference = Math.abs((raw.get(name) ?? 0) - Number(stored.get(name) ?? 0n) / Number(ONE));
      expect(difference, `${name} of ${key}`).toBeLessThan(1e-12);
    }
  }
}

describe('the propagation over the raw weights', { timeout: 60_000 }, () => {
  it('gives the golden case', async () => {
    const shares = await propagated('M');
    expect([...shares.keys()]).toEqual(['Contributor:c2', 'Contributor:c1', 'Contributor:c3']);
    for (const [key, share] of [
      ['c1', 0.3],
      ['c2', 0.5],
      ['c3', 0.2],
    ] as const)
      expect(shares.get(`Contributor:${key}`)).toBeCloseTo(share, 12);
    await agrees(['FA', 'FB', 'M']);
  });

  it('agrees where Datanets weigh by bytes and by what is declared, and where nothing weighs', async () => {
    await agrees(['weighed', 'from nothing', 'mixed']);
    expect(await propagated('from nothing')).toEqual(new Map([['untraced', 1]]));
  });

  it('agrees on corrections, base models and their owners of today', async () => {
    await agrees(['based']);
    const names = [...(await propagated('based')).keys()];
    expect(names).toEqual(expect.arrayContaining(['Contributor:owner', 'Contributor:buyer', 'untraced']));
  });

  it('follows 8 generations, and shows at which fine-tune it ended', async () => {
    await agrees(['generation 8']);
    const shares = await propagated('generation 9');
    expect(shares.get('FineTune:generation 1')).toBeCloseTo(2 ** -8, 12);
    expect([...shares.values()].reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  });

  it('answers nothing for a fine-tune that is not there', async () => {
    expect(await propagated('nowhere')).toEqual(new Map());
  });

  it('agrees for every fine-tune of a world of chance', async () => {
    const fineTunes = CHANCE.flatMap((it) => (it.fineTune as { key: string } | undefined)?.key ?? []);
    expect(fineTunes.length).toBeGreaterThan(8);
    await agrees(fineTunes);
  });
});
