import { factId } from '../facts/identity.ts';
import { known } from '../facts/known.ts';
import { lock } from '../facts/lock.ts';
import type { Database, Options, Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { lockShards, SHARDS } from '../serving/intake.ts';
import { Refusal } from '../values/errors.ts';
import { publishClaims } from './claims.ts';
import { distribute } from './distribute.ts';
import { Ledger, LedgerBreach } from './ledger.ts';
import { assertBalanced } from './soundness.ts';
import { type Range, readTaken } from './taken.ts';

const lastSettlement = query(
  'settlement/last-settlement',
  { asset: type<string>() },
  {
    id: type<string>(),
    key: type<string>(),
    asset: type<string>(),
    number: type<bigint>(),
    closed: type<boolean>(),
    from: type<bigint[]>(),
    to: type<bigint[]>(),
    at: type<bigint>(),
  },
);
const openSettlement = query(
  'settlement/open-settlement',
  {
    row: type<{ at: bigint; properties: Readonly<Record<string, string | bigint | boolean | bigint[]>> }>(),
  },
  {},
);
const closeSettlement = query(
  'settlement/close-settlement',
  { id: type<string>(), totals: type<Readonly<Record<string, string | bigint | string[]>>>() },
  {},
);
const claimsWait = query('settlement/claims-wait', { asset: type<string>() }, { waiting: type<boolean>() });

/** Inferences that one settlement takes from each shard at most, so that no sum can overflow. */
const MOST_PER_SHARD = 500_000n;

type Open = NonNullable<Awaited<ReturnType<typeof readLast>>> & { readonly resumed: boolean };

const readLast = async (tx: Transaction, asset: string) => (await tx.run(lastSettlement, { asset }))[0];

/**
 * Settles an asset: pays what every inference acknowledged before this brought, each exactly once. Two transactions: the
 * first takes the inferences (from then on they belong to this settlement and to no other), the second pays. Whoever comes
 * after a crash between them finishes what was taken; whoever comes at the same moment waits and finds it done.
 *
 * Returns the key of the settlement, or undefined where there is nothing to settle. Throws Refusal: UNKNOWN_REFERENCE (no
 * such asset), CONFLICT (the books do not add up, see `lineage verify`).
 */
export async function settle(
  database: Database,
  asset: string,
  { actor, ...options }: Options & { readonly actor: string },
): Promise<string | undefined> {
  try {
    for (let key: string | undefined; ; ) {
      const open = await database.write((tx) => take(tx, asset, actor), {
        ...options,
        name: 'settlement.take',
      });
      if (!open) return key;
      await database.write((tx) => pay(tx, asset, open.number, actor), {
        ...options,
        name: 'settlement.pay',
      });
      key = open.key;
      // What was left open by another began before this call: what came since is still to be settled.
      if (!open.resumed) return key;
    }
  } catch (error) {
    if (!(error instanceof LedgerBreach)) throw error;
    const message = `settlement has halted, because the books of ${asset} do not add up: ${error.detail}; run lineage verify`;
    throw new Refusal('CONFLICT', message, ['asset']);
  }
}

/**
 * Settles everything that has come in so far, in a transaction that goes on to something the division must not depend on.
 * The asset stays locked until its end. Throws Refusal CONFLICT where the books do not add up.
 */
export async function settleWithin(tx: Transaction, asset: string, actor: string): Promise<void> {
  for (let open = await take(tx, asset, actor); open; open = await take(tx, asset, actor))
    await pay(tx, asset, open.number, actor);
}

/** Numbers hold no slash, so the key splits again at its last one. */
export const settlementKey = (asset: string, number: bigint | number) => `${asset}/${number}`;

async function take(tx: Transaction, asset: string, actor: string): Promise<Open | undefined> {
  if ((await known(tx, new Map([['Asset', [asset]]]))).size === 0) {
    throw new Refusal('UNKNOWN_REFERENCE', `there is no Asset with the key ${JSON.stringify(asset)}`, [
      'asset',
    ]);
  }
  await lock(tx, new Map([['Asset', [asset]]]));
  const last = await readLast(tx, asset);
  if (last && !last.closed) return { ...last, resumed: true };

  const shards = Array.from({ length: SHARDS }, (_, shard) => ({ asset, shard: BigInt(shard) }));
  const from: bigint[] = [];
  const to: bigint[] = [];
  for (const { shard, count, taken } of await lockShards(tx, shards)) {
    from[Number(shard)] = taken;
    to[Number(shard)] = count < taken + MOST_PER_SHARD ? count : taken + MOST_PER_SHARD;
  }
  const nothing = to.every((it, shard) => it === from[shard]);
  if (nothing && !(await tx.run(claimsWait, { asset })).some(({ waiting }) => waiting)) return undefined;

  const number = (last?.number ?? 0n) + 1n;
  const key = settlementKey(asset, number);
  const id = factId('settlement', key);
  const at = BigInt(Date.now());
  const properties = { id, key, asset, number, from, to, closed: false, actor, digest: id };
  await tx.run(openSettlement, { row: { at, properties } });
  return { id, key, asset, number, closed: false, from, to, at, resumed: false };
}

async function pay(tx: Transaction, asset: string, number: bigint, actor: string): Promise<void> {
  await lock(tx, new Map([['Asset', [asset]]]));
  const open = await readLast(tx, asset);
  // Another has paid it while we waited for the lock.
  if (!open || open.number !== number || open.closed) return;

  const ranges = open.from.map(
    (from, shard): Range => ({ shard: BigInt(shard), from, to: open.to[shard] as bigint }),
  );
  await assertBalanced(tx, asset);
  const all = await readTaken(tx, asset, ranges);
  const ledger = new Ledger(tx, asset);
  const totals = await distribute(tx, ledger, open, all, actor);
  await ledger.write();
  const root = await publishClaims(tx, asset, number);
  await tx.run(closeSettlement, { id: open.id, totals: { ...totals, ...(root && { root }) } });
}
