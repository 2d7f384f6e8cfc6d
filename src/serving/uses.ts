import type { Row } from '../facts/definition.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { compareCodePoints } from '../values/order.ts';

interface Uses {
  readonly routeVersion: string;
  readonly provider: string;
  readonly count: bigint;
  readonly [name: string]: string | bigint;
}

const addUses = query('serving/count-uses', { counts: type<readonly Uses[]>(), shard: type<bigint>() }, {});

/**
 * Each route version has its counters in so many shards, and a process counts in one of them: the writers of one process
 * wait for each other only while one commits, those of several seldom, and where one process writes, one counter
 * a route version is all that is to be added up.
 */
const SHARDS = 4;
const OWN_SHARD = BigInt(Math.floor(Math.random() * SHARDS));

/**
 * Counts a batch of inferences where their route versions keep count. Last in the transaction, so that a counter stays
 * locked for no longer than the commit takes; in the order of keys, so that none wait in a circle.
 */
export async function countUses(tx: Transaction, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const counts = new Map<string, Uses>();
  for (const { properties } of rows) {
    const routeVersion = properties.routeVersion as string;
    const provider = (properties.provider as string | undefined) ?? '';
    const name = JSON.stringify([routeVersion, provider]);
    counts.set(name, { routeVersion, provider, count: (counts.get(name)?.count ?? 0n) + 1n });
  }
  const inOrder = [...counts].sort(([a], [b]) => compareCodePoints(a, b)).map(([, it]) => it);
  await tx.run(addUses, { counts: inOrder, shard: OWN_SHARD });
}
