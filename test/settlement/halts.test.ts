import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied, apply } from '../support/apply.ts';
import { ask, askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { founded, uses } from '../support/economy.ts';
import { event } from '../support/events.ts';
import { failing } from './failing.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...founded(), ...uses(1, 8)]);
  await settleUsd();
  await applied(database, uses(9, 16));
});
afterAll(() => database.close());

const settleUsd = (by = database) => settle(by, 'USD', { actor: 'local' });
const change = (kind: string, owner: string, set: string) =>
  ask(database, `MATCH (a:Account {asset: 'USD', kind: $kind, owner: $owner}) SET ${set}`, { kind, owner });
const closed = () =>
  askColumn(database, "MATCH (s:Settlement {asset: 'USD'}) WHERE s.closed RETURN count(s)").then(
    ([it]) => it,
  );

describe('a settlement halts', () => {
  it('where the balances of the asset do not sum to 0, and goes on where they do again', async () => {
    await change('PAYABLE', 'Contributor:c1', 'a.lo = a.lo + 1');
    await expect(settleUsd()).rejects.toMatchObject({
      code: 'CONFLICT',
      message:
        'settlement has halted, because the books of USD do not add up: its balances sum to 1; run lineage verify',
    });
    expect(await closed()).toBe(1n);
    await change('PAYABLE', 'Contributor:c1', 'a.lo = a.lo - 1');
    await settleUsd();
    expect(await closed()).toBe(2n);
    await applied(database, uses(17, 24));
  });

  it('where their sum is more than an INTEGER holds', async () => {
    for (const owner of ['Contributor:c1', 'Contributor:c2'])
      await change('PAYABLE', owner, 'a.kept = a.hi, a.hi = 9223372036854775807');
    await expect(settleUsd()).rejects.toThrow('its balances sum to more than an INTEGER holds');
    for (const owner of ['Contributor:c1', 'Contributor:c2'])
      await change('PAYABLE', owner, 'a.hi = a.kept, a.kept = null');
  });

  it('where money that passes through is missing, although the sum is right', async () => {
    await change('LINE', 'RouteVersion:chat@1', 'a.hi = a.hi - 1');
    await change('PAYABLE', 'Contributor:c1', 'a.hi = a.hi + 1');
    await expect(settleUsd()).rejects.toThrow(/LINE RouteVersion:chat@1 holds -\d+/);
    await change('LINE', 'RouteVersion:chat@1', 'a.hi = a.hi + 1');
    await change('PAYABLE', 'Contributor:c1', 'a.hi = a.hi - 1');
    await settleUsd();
    expect(await closed()).toBe(3n);
  });
});

describe('a settlement that broke off between its halves', () => {
  it('is finished by the next, which also takes what came since', async () => {
    await applied(database, uses(25, 28));
    await expect(settleUsd(failing(database, 2, 'never runs'))).rejects.toThrow('killed');
    await applied(database, uses(29, 32));
    expect(await settleUsd()).toBe('USD/5');
    expect(await settleUsd()).toBeUndefined();
    expect(await closed()).toBe(5n);
  });
});

describe('a payout', () => {
  it('is refused where the books do not add up, by both doors, and others in the same body are not', async () => {
    const payout = (owner: string, amount = '1') =>
      event('payout.made', { owner: `Contributor:${owner}`, asset: 'USD', amount, reference: 'tx' });
    await change('PAYABLE', 'Contributor:c1', 'a.hi = a.hi - 1');
    const { applied, rejected } = await apply(database, [payout('c1'), payout('c2')]);
    await change('PAYABLE', 'Contributor:c1', 'a.hi = a.hi + 1');
    expect(applied).toBe(1);
    expect(rejected).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('the books do not add up') },
    ]);
  });
});
