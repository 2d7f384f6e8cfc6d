import type { Row } from '../facts/definition.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fromLimbs, toLimbs } from '../values/money.ts';
import { compareCodePoints } from '../values/order.ts';

/**
 * The intake of an asset counts its fees, so that a settlement knows which came before it: every inference with a fee has
 * a place, a position in one of 16 shards. A shard stays locked from counting to commit, so what is below its count is
 * there for ever. There are several so that writers seldom wait for each other.
 */
export const SHARDS = 16;

/** What one shard takes in all its life; all shards together then stay below what two limbs hold. */
const MOST_PER_SHARD = 5n * 10n ** 29n;

export interface Shard {
  readonly asset: string;
  readonly shard: bigint;
  readonly [name: string]: string | bigint;
}

const columns = {
  asset: type<string>(),
  shard: type<bigint>(),
  count: type<bigint>(),
  taken: type<bigint>(),
  hi: type<bigint>(),
  lo: type<bigint>(),
};
const lockIntake = query('serving/lock-intakes', { shards: type<readonly Shard[]>() }, {});
const intakes = query('serving/intakes', { shards: type<readonly Shard[]>() }, columns);
const advance = query('serving/advance-intakes', { shards: type<readonly Shard[]>() }, {});
const places = query(
  'serving/places-of-inferences',
  { inferences: type<readonly string[]>() },
  {
    inference: type<string>(),
    asset: type<string | null>(),
    shard: type<bigint | null>(),
    position: type<bigint | null>(),
    voided: type<boolean>(),
  },
);

/** Locks shards until the transaction ends and says what they have counted. */
export async function lockShards(tx: Transaction, shards: readonly Shard[]) {
  const inOrder = [...shards].sort(
    (a, b) => compareCodePoints(a.asset, b.asset) || Number(a.shard - b.shard),
  );
  // They travel together, but what is counted is read after the lock is held.
  const [, found] = await Promise.all([
    tx.run(lockIntake, { shards: inOrder }),
    tx.run(intakes, { shards: inOrder }),
  ]);
  return found;
}

/**
 * Gives the inferences of a batch their places; those of one asset stand together in one shard. Throws Refusal LIMIT where
 * an asset has brought more than the ledger can hold.
 */
export async function takePlaces(tx: Transaction, rows: readonly Row[]): Promise<readonly Row[]> {
  const first = new Map<string, Shard>();
  for (const { properties } of rows) {
    const asset = properties.asset as string | undefined;
    if (asset !== undefined && !first.has(asset)) first.set(asset, { asset, shard: shardOf(properties.id) });
  }
  if (first.size === 0) return rows;
  const counters = new Map(
    (await lockShards(tx, [...first.values()])).map(({ asset, shard, count, hi, lo }) => [
      asset,
      { shard, count, sum: fromLimbs({ hi, lo }) },
    ]),
  );
  const placed = rows.map((row) => {
    const counter = counters.get(row.properties.asset as string);
    if (!counter) return row;
    counter.count++;
    counter.sum += BigInt(row.properties.fee as string);
    if (counter.sum > MOST_PER_SHARD) {
      throw new Refusal('LIMIT', 'the fees in this asset are more than can be counted; use another asset', [
        'fee',
      ]);
    }
    return { ...row, properties: { ...row.properties, shard: counter.shard, position: counter.count } };
  });
  await tx.run(advance, {
    shards: [...counters].map(([asset, { shard, count, sum }]) => ({ asset, shard, count, ...toLimbs(sum) })),
  });
  return placed;
}

/** Any shard will do, as long as trying again comes to the same one. */
export const shardOf = (id: string) =>
  BigInt((Buffer.from(id.slice(0, 4), 'base64url')[0] as number) % SHARDS);

/**
 * Locks the shards these inferences stand in until the transaction ends, so that no settlement takes them meanwhile, and
 * says of each whether one has taken it and whether it is voided. Without a fee it is never taken.
 */
export async function lockIntakes(
  tx: Transaction,
  inferences: readonly string[],
): Promise<Map<string, { readonly taken: boolean; readonly voided: boolean }>> {
  const found = await tx.run(places, { inferences });
  const shards = new Map<string, Shard>();
  for (const { asset, shard } of found) {
    if (asset !== null && shard !== null) shards.set(nameOf(asset, shard), { asset, shard });
  }
  const taken = new Map(
    (await lockShards(tx, [...shards.values()])).map((it) => [nameOf(it.asset, it.shard), it.taken]),
  );
  return new Map(
    found.map(({ inference, asset, shard, position, voided }) => [
      inference,
      {
        taken:
          asset !== null &&
          shard !== null &&
          position !== null &&
          position <= (taken.get(nameOf(asset, shard)) as bigint),
        voided,
      },
    ]),
  );
}

const nameOf = (asset: string, shard: bigint) => `${shard} ${asset}`;
