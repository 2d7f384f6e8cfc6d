import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { factId } from '../../src/facts/identity.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied, outcomeOf } from '../support/apply.ts';
import { empty, openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  fineTune,
  freeze,
  people,
  publish,
  report,
  times,
} from '../support/events.ts';
import { trialBalance } from '../support/ledger.ts';
import { Both } from './both.ts';
import { only, sell } from './events.ts';

/** Very small, very many and very large. */
vi.setConfig({ testTimeout: 180_000 });

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const three = [
  ...people('c1', 'c2', 'c3', 'b'),
  datanet('A', { weighting: 'DECLARED' }),
  ...[2, 2, 5].map((weight, i) => contribute(`r${i + 1}`, { datanet: 'A', by: [`c${i + 1}`], weight })),
  freeze('A', 1),
  fineTune('F', { by: ['b'], on: ['A@1'] }),
  publish('chat', 1, ['F'], { policy: { platform: 10, data: 53, model: 7, compute: 13 } }),
];

describe('a fee of 1 unit', () => {
  const PAYEES = 2_277;

  it('waits where 2,277 could have it, and each of them gets a unit when there is one for them', async () => {
    const both = new Both(database);
    await both.applied([
      asset('EUR'),
      ...people(...times(PAYEES, (i) => `c${i}`)),
      datanet('A'),
      ...times(PAYEES, (i) => contribute(`r${i}`, { datanet: 'A', by: [`c${i}`] })),
      freeze('A', 1),
      fineTune('F', { on: ['A@1'] }),
      publish('chat', 1, ['F'], only('data')),
      sell('i1', 'chat@1', 1n),
    ]);
    expect(await both.settle('EUR')).toEqual({ 'FEES fees': -1n, 'LINE DatanetVersion:A@1': 1n });

    await both.applied([sell('i2', 'chat@1', BigInt(PAYEES - 1))]);
    const even = await both.settle('EUR');
    const paid = Object.entries(even).filter(([name]) => name.startsWith('PAYABLE'));
    // Parts of ONE are whole: only those who have one more than a 2,277th have their whole unit yet.
    expect(paid).toHaveLength(Number(10n ** 18n % BigInt(PAYEES)));
    expect(new Set(paid.map(([, amount]) => amount))).toEqual(new Set([1n]));
    expect(even['LINE DatanetVersion:A@1']).toBe(BigInt(PAYEES - paid.length));

    await both.applied([sell('i3', 'chat@1', 1n)]);
    const after = await both.settle('EUR');
    expect(Object.keys(after).filter((name) => name.startsWith('PAYABLE'))).toHaveLength(PAYEES);
    expect(after['LINE DatanetVersion:A@1']).toBe(1n);
  });
});

describe('thousands of fees of 1 unit', () => {
  const MANY = 4_000;

  it('pay what one fee of their sum pays, however often it is settled meanwhile', async () => {
    const both = new Both(database);
    await both.applied([
      asset('EUR'),
      asset('USD'),
      ...three,
      sell('whole', 'chat@1', BigInt(MANY), { asset: 'USD' }),
    ]);
    const inOne = await both.settle('USD');
    let settled = 0;
    for (const upTo of [1, 2, 9, 1_000, 1_001, 2_500, MANY]) {
      await both.applied(times(upTo - settled, (i) => sell(`i${settled + i}`, 'chat@1', 1n)));
      await both.settle('EUR');
      settled = upTo;
    }
    expect(await both.settle('EUR')).toEqual(inOne);
    expect(inOne['PAYABLE Contributor:c3']).toBe(1_418n);
  });

  it('pay what one fee of their sum pays also with evidence on one record', async () => {
    const both = new Both(database);
    const evidence = (inference: string) => report(inference, { r1: '1' }, { coverage: '2/3' });
    await both.applied([
      asset('EUR'),
      asset('USD'),
      ...three,
      sell('whole', 'chat@1', 1_500n, { asset: 'USD' }),
      evidence('whole'),
    ]);
    const inOne = await both.settle('USD');
    for (const first of [0, 500, 1_000]) {
      const keys = times(500, (i) => `i${first + i}`);
      await both.applied([...keys.map((key) => sell(key, 'chat@1', 1n)), ...keys.map(evidence)]);
      await both.settle('EUR');
    }
    expect(await both.settle('EUR')).toEqual(inOne);
    // Two thirds of 1500·53/83 on r1, and two ninths of the last third.
    expect(inOne['PAYABLE Contributor:c1']).toBe(638n + 70n);
  });
});

describe('an asset near what two limbs hold', () => {
  const SHARDS = 16;
  const MOST = 5n * 10n ** 29n;
  const LARGEST = 10n ** 27n - 1n;

  it('is settled to the unit at its very bound, and takes no unit more', async () => {
    await applied(database, [asset('EUR'), ...three]);
    for (let shard = 0; shard < SHARDS; shard++) {
      const whole = Number(MOST / (LARGEST + 1n));
      const fees = [...times(whole, () => LARGEST), MOST - BigInt(whole) * LARGEST];
      const batch = fees.map((fee, i) => sell(`${shard}/${i}`, 'chat@1', fee));
      // A batch stands in the shard of its first inference.
      const [first, ...others] = batch;
      await applied(database, [{ ...first, id: idInShard(shard) }, ...others]);
      // Twice, so that totals are also added to.
      if (shard === 7) expect(await settle(database, 'EUR', { actor: 'local' })).toBe('EUR/1');
    }
    expect(await outcomeOf(database, sell('one more', 'chat@1', 1n))).toBe('LIMIT');

    expect(await settle(database, 'EUR', { actor: 'local' })).toBe('EUR/2');
    const balances = await trialBalance(database, 'EUR');
    expect(balances['FEES fees']).toBe(-8n * 10n ** 30n);
    expect(balances['POOL Pool:platform']).toBe((8n * 10n ** 30n * 10n) / 83n);
    expect(balances['PAYABLE Contributor:b']).toBe((8n * 10n ** 30n * 7n) / 83n);
  });

  const shardOf = (id: string) =>
    (Buffer.from(factId('inference.served', id).slice(0, 4), 'base64url')[0] as number) % SHARDS;
  const idInShard = (shard: number) => {
    for (let i = 0; ; i++) if (shardOf(`first ${i}`) === shard) return `first ${i}`;
  };
});
