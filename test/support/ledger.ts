import { expect } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { ask } from './cypher.ts';

/** Balances by `KIND owner`; those of 0 are left out. A mix is named by its route version and its weights. */
export type Balances = Record<string, bigint>;

interface AccountRow {
  readonly name: string;
  readonly kind: string;
  readonly owner: string;
  readonly hi: bigint;
  readonly lo: bigint;
  readonly inHi: bigint;
  readonly inLo: bigint;
  readonly balance: string;
  readonly postings: bigint;
  /** Number, limbs, amount and transfer of each posting, and whether a settlement made it. */
  readonly posted: readonly (readonly [bigint, bigint, bigint, string, string, boolean])[];
}

const LIMB = 10n ** 12n;
const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

/**
 * The books of an asset, after proving that they add up: each transfer sums to 0, each balance is the sum of its postings,
 * all balances sum to 0, nothing but FEES is below 0, and the fees are those of the inferences that settlements have taken.
 */
export async function trialBalance(database: Database, asset: string): Promise<Balances> {
  const accounts = (await ask(
    database,
    `MATCH (a:Account {asset: $asset}) WHERE a.owner > '' AND a.kind > ''
     RETURN a.kind + ' ' + a.owner AS name, a.kind AS kind, a.owner AS owner, a.hi AS hi, a.lo AS lo, a.inHi AS inHi,
            a.inLo AS inLo, a.balance AS balance, a.postings AS postings,
            [(t:Transfer)-[p:POSTS]->(a) | [p.number, p.hi, p.lo, p.amount, t.key, t.kind IN ['SETTLEMENT', 'RELEASE']]] AS posted`,
    { asset },
  )) as unknown as AccountRow[];
  const transfers = new Map<string, bigint>();
  const balances: Balances = {};
  for (const { name, kind, hi, lo, inHi, inLo, balance, postings, posted } of accounts) {
    const amounts = posted.map(([, hi, lo, amount]) => {
      expect(hi * LIMB + lo, `the limbs of a posting to ${name}`).toBe(BigInt(amount));
      return BigInt(amount);
    });
    const numbers = posted.map(([number]) => number).sort((a, b) => Number(a - b));
    expect(numbers, `the numbers of the postings to ${name}`).toEqual(posted.map((_, i) => BigInt(i + 1)));
    expect(postings, `how many postings ${name} has`).toBe(BigInt(posted.length));
    expect(sum(amounts), `the postings to ${name}`).toBe(BigInt(balance));
    expect(hi * LIMB + lo, `the limbs of ${name}`).toBe(BigInt(balance));
    const received = posted.flatMap(([, , , amount, , settles]) =>
      settles && !amount.startsWith('-') ? [BigInt(amount)] : [],
    );
    expect(inHi * LIMB + inLo, `what settlements have sent ${name}`).toBe(sum(received));
    if (kind !== 'FEES') expect(BigInt(balance) >= 0n, `${name} holds ${balance}`).toBe(true);
    for (const [, , , amount, transfer] of posted)
      transfers.set(transfer, (transfers.get(transfer) ?? 0n) + BigInt(amount));
    if (BigInt(balance) !== 0n) balances[name] = BigInt(balance);
  }
  expect(
    [...transfers].filter(([, total]) => total !== 0n),
    'transfers that do not sum to 0',
  ).toEqual([]);
  expect(sum(Object.values(balances)), `the balances of ${asset}`).toBe(0n);
  expect(-(balances['FEES fees'] ?? 0n), 'the fees in the books').toBe(await feesTaken(database, asset));
  return withMixesNamed(database, asset, balances);
}

/** The fees of the inferences that settlements have taken, without those that were voided. */
async function feesTaken(database: Database, asset: string): Promise<bigint> {
  const found = await ask(
    database,
    `MATCH (s:Intake {asset: $asset}) WHERE s.shard >= 0
     MATCH (i:Inference {asset: $asset, shard: s.shard})
     WHERE i.position <= s.taken AND i.voidReason IS NULL
     RETURN collect(i.fee) AS fees`,
    { asset },
  );
  return sum(found.flatMap(({ fees }) => (fees as string[]).map(BigInt)));
}

async function withMixesNamed(database: Database, asset: string, balances: Balances): Promise<Balances> {
  if (!Object.keys(balances).some((name) => name.startsWith('LINE Mix:'))) return balances;
  const found = await ask(
    database,
    `MATCH (a:Account {asset: $asset, kind: 'LINE'}) WHERE a.owner STARTS WITH 'Mix:'
     MATCH (t:Transfer)-[:POSTS]->(a) WHERE t.owner = a.owner
     RETURN DISTINCT 'LINE ' + a.owner AS name, t.routeVersion AS routeVersion, t.mixFineTunes AS keys, t.mixWeights AS weights`,
    { asset },
  );
  const names = new Map(
    found.map(({ name, routeVersion, keys, weights }) => [
      name as string,
      `LINE Mix:${routeVersion} ${(keys as string[]).map((key, i) => `${key}*${weights[i]}`).join(' ')}`,
    ]),
  );
  return Object.fromEntries(
    Object.entries(balances).map(([name, amount]) => [names.get(name) ?? name, amount]),
  );
}
