import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributor, type By, type Pool } from '../../src/attribution/attribution.ts';
import { inOrderShown } from '../../src/attribution/shares.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { unqualified } from '../../src/values/keys.ts';
import { ONE } from '../../src/values/parts.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  updateModel,
} from '../support/events.ts';
import { idsByName } from '../support/reading.ts';
import { world } from '../support/world.ts';

/**
 * D holds r1 (ana) and r2 (ben, corrected by cyd); `void` holds a record without weight. F is trained on D and derives
 * from a base model with an owner, G on D and from one without; M merges them and passes half of its credit on.
 */
const STORY = [
  ...people('ana', 'ben', 'cyd', 'owner', 'buyer', 'builder', 'second'),
  provider('gpu'),
  provider('tpu'),
  asset('eth'),
  datanet('D'),
  contribute('r1', { datanet: 'D', by: ['ana'] }),
  contribute('r2', { datanet: 'D', by: ['ben'] }),
  correct('r2b', { corrects: 'r2', datanet: 'D', by: ['cyd'], share: '1/5' }),
  freeze('D', 1),
  datanet('void', { weighting: 'DECLARED' }),
  contribute('v1', { datanet: 'void', by: ['ana'], weight: 0 }),
  freeze('void', 1),
  datanet('nobody'),
  contribute('n1', { datanet: 'nobody', by: { ana: 0, ben: 0 } }),
  contribute('n2', { datanet: 'nobody', by: ['ben'] }),
  freeze('nobody', 1),
  model('owned', { owner: 'owner' }),
  model('found'),
  fineTune('F', {
    by: { builder: 3, second: 1 },
    on: { 'D@1': 3 },
    models: { owned: 1 },
    royalty: '1/10',
    computedBy: { gpu: 3, tpu: 1 },
  }),
  fineTune('G', { by: ['second'], on: { 'D@1': 1 }, models: { found: 1 }, royalty: '1/4' }),
  fineTune('M', { by: ['builder'], from: { F: 1, G: 1 }, royalty: '1/2', computedBy: { gpu: 1 } }),
  fineTune('idle', { by: ['builder'], computedBy: { gpu: 0 } }),
  fineTune('empty', { by: ['builder'], on: { 'D@1': 0 } }),
  fineTune('lost', { by: ['builder'], on: { 'void@1': 1, 'nobody@1': 1, 'D@1': 2 } }),
  publish('chat', 1, { M: 3, F: 1, idle: 0 }, { provider: 'gpu' }),
  publish('chat', 2, ['F']),
];
const CHANCE = world(7, 100).events;

let database: Database;
let attributor: Attributor;
let ids: Map<string, string>;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...STORY, ...CHANCE]);
  ids = await idsByName(database);
  attributor = new Attributor(database);
});
afterAll(() => database?.close());

const id = (name: string) => ids.get(name) ?? `no ${name}`;
const attribution = (name: string, by: By, pool: Pool = 'DATA') => attributor.attribution(id(name), by, pool);

/** Shares in thousandths, with what is untraced; exact where thousandths are. */
async function shares(name: string, by: By, pool?: Pool) {
  const { shares, untraced } = await attribution(name, by, pool);
  const all = shares.map(({ name, parts }) => [name, parts] as const);
  if (untraced > 0n) all.push(['untraced', untraced]);
  return Object.fromEntries(all.map(([key, parts]) => [key, Number(parts) / Number(ONE / 1000n)]));
}
const reasons = async (name: string, by: By, pool?: Pool) =>
  (await attribution(name, by, pool)).untracedReasons;

describe('the data of a Datanet version', () => {
  it('is credited to records and their contributors, a correction passing on what it does not keep', async () => {
    expect(await shares('DatanetVersion:D@1', 'RECORD')).toEqual({
      'Record:r1': 500,
      'Record:r2': 400,
      'Record:r2b': 100,
    });
    expect(await shares('DatanetVersion:D@1', 'CONTRIBUTOR')).toEqual({
      'Contributor:ana': 500,
      'Contributor:ben': 400,
      'Contributor:cyd': 100,
    });
  });

  it('is wholly its own, and its Datanet’s', async () => {
    expect(await shares('DatanetVersion:D@1', 'DATANET_VERSION')).toEqual({ 'DatanetVersion:D@1': 1000 });
    expect(await shares('DatanetVersion:D@1', 'DATANET')).toEqual({ 'Datanet:D': 1000 });
  });
});

describe('the data of a fine-tune', () => {
  it('is credited by the weights, each version over its own records and contributors', async () => {
    expect(await shares('FineTune:F', 'DATANET_VERSION')).toEqual({
      'DatanetVersion:D@1': 750,
      'BaseModel:owned': 250,
    });
    expect(await shares('FineTune:F', 'RECORD')).toEqual({
      'Record:r1': 375,
      'Record:r2': 300,
      'BaseModel:owned': 250,
      'Record:r2b': 75,
    });
    expect(await shares('FineTune:F', 'DATANET')).toEqual({ 'Datanet:D': 750, 'BaseModel:owned': 250 });
  });

  it('lets a base model stand as itself, except to contributors, where its owner stands for it', async () => {
    expect(await shares('FineTune:F', 'CONTRIBUTOR')).toEqual({
      'Contributor:ana': 375,
      'Contributor:ben': 300,
      'Contributor:owner': 250,
      'Contributor:cyd': 75,
    });
  });

  it('passes through those it derives from', async () => {
    expect(await shares('FineTune:M', 'DATANET_VERSION')).toEqual({
      'DatanetVersion:D@1': 625,
      'BaseModel:found': 250,
      'BaseModel:owned': 125,
    });
  });
});

describe('the model', () => {
  it('is credited to fine-tunes by royalty, and to their builders', async () => {
    expect(await shares('FineTune:F', 'FINE_TUNE', 'MODEL')).toEqual({
      'FineTune:F': 900,
      'BaseModel:owned': 100,
    });
    expect(await shares('FineTune:M', 'FINE_TUNE', 'MODEL')).toEqual({
      'FineTune:M': 500,
      'FineTune:F': 225,
      'FineTune:G': 187.5,
      'BaseModel:found': 62.5,
      'BaseModel:owned': 25,
    });
    expect(await shares('FineTune:M', 'CONTRIBUTOR', 'MODEL')).toEqual({
      'Contributor:builder': 500 + 168.75,
      'Contributor:second': 56.25 + 187.5,
      'Contributor:owner': 25,
      untraced: 62.5,
    });
  });
});

describe('the training', () => {
  it('is credited to those on whose machines it ran, by units', async () => {
    const providers = { 'ComputeProvider:gpu': 675, 'ComputeProvider:tpu': 225 };
    expect(await shares('FineTune:F', 'COMPUTE_PROVIDER', 'TRAINING')).toEqual({
      ...providers,
      'BaseModel:owned': 100,
    });
    expect(await shares('FineTune:F', 'CONTRIBUTOR', 'TRAINING')).toEqual({
      ...providers,
      'Contributor:owner': 100,
    });
    expect(await shares('FineTune:F', 'FINE_TUNE', 'TRAINING')).toEqual({
      'FineTune:F': 900,
      'BaseModel:owned': 100,
    });
  });
});

describe('a route version', () => {
  it('divides over the fine-tunes that it serves, by weight', async () => {
    expect(await shares('RouteVersion:chat@1', 'DATANET_VERSION')).toEqual({
      'DatanetVersion:D@1': 0.75 * 625 + 0.25 * 750,
      'BaseModel:found': 187.5,
      'BaseModel:owned': 93.75 + 62.5,
    });
    expect(await shares('RouteVersion:chat@1', 'FINE_TUNE', 'MODEL')).toEqual({
      'FineTune:F': 168.75 + 225,
      'FineTune:M': 375,
      'FineTune:G': 140.625,
      'BaseModel:found': 46.875,
      'BaseModel:owned': 18.75 + 25,
    });
    expect(await shares('RouteVersion:chat@2', 'DATANET_VERSION')).toEqual({
      'DatanetVersion:D@1': 750,
      'BaseModel:owned': 250,
    });
  });

  it('credits its provider with the compute, who stands as itself to contributors', async () => {
    expect(await shares('RouteVersion:chat@1', 'COMPUTE_PROVIDER', 'COMPUTE')).toEqual({
      'ComputeProvider:gpu': 1000,
    });
    expect(await shares('RouteVersion:chat@1', 'CONTRIBUTOR', 'COMPUTE')).toEqual({
      'ComputeProvider:gpu': 1000,
    });
  });
});

describe('what is untraced', () => {
  it('has its reason where no weight is positive: of records, of what was trained on, of shares', async () => {
    for (const by of ['RECORD', 'CONTRIBUTOR'] as const) {
      expect(await shares('DatanetVersion:void@1', by)).toEqual({ untraced: 1000 });
      expect(await reasons('DatanetVersion:void@1', by)).toEqual(['NO_WEIGHT']);
    }
    for (const by of ['DATANET_VERSION', 'DATANET', 'RECORD', 'CONTRIBUTOR'] as const) {
      expect(await shares('FineTune:empty', by)).toEqual({ untraced: 1000 });
      expect(await reasons('FineTune:empty', by)).toEqual(['NO_WEIGHT']);
    }
    expect(await shares('DatanetVersion:nobody@1', 'CONTRIBUTOR')).toEqual({
      'Contributor:ben': 500,
      untraced: 500,
    });
    expect(await reasons('DatanetVersion:nobody@1', 'CONTRIBUTOR')).toEqual(['NO_WEIGHT']);
  });

  it('depends on what it is divided over', async () => {
    expect(await shares('DatanetVersion:void@1', 'DATANET')).toEqual({ 'Datanet:void': 1000 });
    expect(await reasons('DatanetVersion:void@1', 'DATANET')).toEqual([]);
    expect(await shares('FineTune:lost', 'CONTRIBUTOR')).toEqual({
      'Contributor:ben': 125 + 200,
      'Contributor:ana': 250,
      'Contributor:cyd': 50,
      untraced: 250 + 125,
    });
    expect((await shares('FineTune:lost', 'RECORD')).untraced).toBe(250);
  });

  it('has its reason where a base model has no owner', async () => {
    expect(await shares('FineTune:M', 'CONTRIBUTOR')).toMatchObject({
      untraced: 250,
      'Contributor:owner': 125,
    });
    expect(await reasons('FineTune:M', 'CONTRIBUTOR')).toEqual(['NO_OWNER']);
    expect(await reasons('FineTune:M', 'RECORD')).toEqual([]);
  });

  it('has its reason where no provider is known', async () => {
    expect(await shares('RouteVersion:chat@2', 'COMPUTE_PROVIDER', 'COMPUTE')).toEqual({ untraced: 1000 });
    expect(await reasons('RouteVersion:chat@2', 'CONTRIBUTOR', 'COMPUTE')).toEqual(['NO_PROVIDER']);
    expect(await shares('FineTune:G', 'COMPUTE_PROVIDER', 'TRAINING')).toEqual({
      untraced: 750,
      'BaseModel:found': 250,
    });
    expect(await reasons('FineTune:G', 'COMPUTE_PROVIDER', 'TRAINING')).toEqual(['NO_PROVIDER']);
    expect(await reasons('FineTune:G', 'FINE_TUNE', 'TRAINING')).toEqual([]);
  });

  it('has every reason there is', async () => {
    expect(await reasons('FineTune:G', 'CONTRIBUTOR', 'TRAINING')).toEqual(['NO_PROVIDER', 'NO_OWNER']);
    // The provider is known, but none of its units count.
    expect(await shares('FineTune:idle', 'COMPUTE_PROVIDER', 'TRAINING')).toEqual({ untraced: 1000 });
    expect(await reasons('FineTune:idle', 'COMPUTE_PROVIDER', 'TRAINING')).toEqual(['NO_WEIGHT']);
  });
});

describe('a remembered answer', () => {
  it('follows the owner of a base model at once', async () => {
    await applied(database, [
      model('sold', { owner: 'owner' }),
      fineTune('S', { by: ['builder'], models: { sold: 1 } }),
    ]);
    ids = await idsByName(database);
    const owners = () => shares('FineTune:S', 'CONTRIBUTOR');
    expect(await owners()).toEqual({ 'Contributor:owner': 1000 });
    await applied(database, [updateModel('sold', { owner: 'buyer' })]);
    expect(await owners()).toEqual({ 'Contributor:buyer': 1000 });
    await applied(database, [updateModel('sold', { owner: null })]);
    expect(await owners()).toEqual({ untraced: 1000 });
    expect(await reasons('FineTune:S', 'CONTRIBUTOR')).toEqual(['NO_OWNER']);
    await applied(database, [updateModel('sold', { owner: 'owner' })]);
    expect(await owners()).toEqual({ 'Contributor:owner': 1000 });
  });

  it('is not remembered for a node that came only after it was asked for', async () => {
    const { factId } = await import('../../src/facts/identity.ts');
    const later = fineTune('later', { by: ['builder'], on: ['D@1'] });
    const ask = () => attributor.attribution(factId(later.type, later.id), 'DATANET', 'DATA');
    await expect(ask()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await applied(database, [later]);
    expect((await ask()).shares).toEqual([{ name: 'Datanet:D', basis: 'DECLARED', parts: ONE }]);
  });

  it('comes to one who waits for it though another who asked first has gone', async () => {
    const fresh = new Attributor(database);
    const gone = new AbortController();
    const theirs = fresh.attribution(id('FineTune:M'), 'RECORD', 'DATA', { signal: gone.signal });
    const ours = fresh.attribution(id('FineTune:M'), 'RECORD', 'DATA');
    gone.abort();
    const [, answer] = await Promise.allSettled([theirs, ours]);
    expect(answer).toMatchObject({ status: 'fulfilled', value: await attribution('FineTune:M', 'RECORD') });
  });
});

const POOLS = {
  DATA: ['CONTRIBUTOR', 'RECORD', 'DATANET', 'DATANET_VERSION'],
  MODEL: ['CONTRIBUTOR', 'FINE_TUNE'],
  COMPUTE: ['CONTRIBUTOR', 'COMPUTE_PROVIDER'],
  TRAINING: ['CONTRIBUTOR', 'FINE_TUNE', 'COMPUTE_PROVIDER'],
} as const;
const OF = {
  DatanetVersion: ['DATA'],
  FineTune: ['DATA', 'MODEL', 'TRAINING'],
  RouteVersion: ['DATA', 'MODEL', 'COMPUTE', 'TRAINING'],
} as const;
const STANDING: Record<By, RegExp> = {
  CONTRIBUTOR: /^(Contributor|ComputeProvider)$/,
  RECORD: /^(Record|BaseModel)$/,
  DATANET: /^(Datanet|BaseModel)$/,
  DATANET_VERSION: /^(DatanetVersion|BaseModel)$/,
  FINE_TUNE: /^(FineTune|BaseModel)$/,
  COMPUTE_PROVIDER: /^(ComputeProvider|BaseModel)$/,
};
const ALL_BY = Object.keys(STANDING) as By[];
const ALL_POOLS = Object.keys(POOLS) as Pool[];

describe('every attribution', () => {
  it('sums to ONE with what is untraced, has no empty shares, and is in order, largest first', async () => {
    let asked = 0;
    for (const name of ids.keys()) {
      const pools: readonly Pool[] = OF[unqualified(name).label as keyof typeof OF] ?? [];
      for (const pool of pools) {
        for (const by of POOLS[pool]) {
          const what = `${pool} of ${name} by ${by}`;
          const { shares, untraced, untracedReasons } = await attribution(name, by, pool);
          expect(
            shares.reduce((total, { parts }) => total + parts, untraced),
            what,
          ).toBe(ONE);
          expect(
            shares.every(({ parts }) => parts > 0n),
            what,
          ).toBe(true);
          expect(shares, what).toEqual([...shares].sort(inOrderShown));
          expect(untracedReasons.length > 0, what).toBe(untraced > 0n);
          for (const { name: key } of shares) expect(unqualified(key).label, what).toMatch(STANDING[by]);
          asked++;
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  it('is the same again, and from a service that remembers nothing', async () => {
    for (const name of ['RouteVersion:chat@1', 'FineTune:M']) {
      for (const by of POOLS.DATA) {
        const again = await new Attributor(database).attribution(id(name), by, 'DATA');
        expect(again).toEqual(await attribution(name, by));
      }
    }
  });

  it('is refused, naming the argument, where the pool is not divided so', async () => {
    for (const pool of ALL_POOLS) {
      for (const by of ALL_BY.filter((it) => !(POOLS[pool] as readonly By[]).includes(it))) {
        const refusal = await attribution('RouteVersion:chat@1', by, pool).catch((it) => it);
        expect(refusal, `${pool} by ${by}`).toMatchObject({ code: 'BAD_INPUT', path: ['by'] });
      }
    }
  });

  it('is refused, naming the argument, where a node has no such pool', async () => {
    for (const name of ['DatanetVersion:D@1', 'FineTune:M']) {
      const own: readonly Pool[] = OF[unqualified(name).label as keyof typeof OF];
      for (const pool of ALL_POOLS.filter((it) => !own.includes(it))) {
        const refusal = await attribution(name, 'CONTRIBUTOR', pool).catch((it) => it);
        expect(refusal, `${pool} of ${name}`).toMatchObject({ code: 'BAD_INPUT', path: ['pool'] });
      }
    }
  });

  it('is refused, naming the argument, for other kinds of node and for none', async () => {
    for (const name of [
      'Contributor:ana',
      'Datanet:D',
      'Record:r1',
      'BaseModel:owned',
      'ModelRoute:chat',
      'Asset:eth',
    ]) {
      const refusal = await attribution(name, 'CONTRIBUTOR').catch((it) => it);
      expect(refusal, name).toMatchObject({ code: 'BAD_INPUT', path: ['of'] });
    }
    expect(await attribution('nowhere', 'RECORD').catch((it) => it)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['of'],
    });
  });
});
