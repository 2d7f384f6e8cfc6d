import type { Transaction } from '../neo4j/database.ts';
import { query, template, type } from '../neo4j/query.ts';
import { compareCodePoints } from '../values/order.ts';

const params = { keys: type<readonly string[]>() };
/** In the order in which locks are taken, so that no two transactions wait for each other. */
const IN_ORDER = [
  ...template(
    'facts/lock/by-key',
    ['Contributor', 'BaseModel', 'FineTune', 'ModelRoute', 'Record'],
    params,
    {},
  ),
  ['Datanet', query('facts/lock/datanets', params, {})] as const,
  ...template('facts/lock/by-key', ['Inference', 'Asset'], params, {}),
];
const datanetShard = query('facts/lock/datanet-shard', { ...params, shard: type<bigint>() }, {});
const datanetsOfRecords = query(
  'facts/datanets-of-records',
  { records: type<readonly string[]>() },
  { datanet: type<string>() },
);

/**
 * Locks nodes until the transaction ends. Locking a Datanet locks every shard of it; locking a record locks the
 * Datanets it is in, for what happens to a record changes its place there.
 */
export async function lock(tx: Transaction, keys: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [label, statement] of IN_ORDER) {
    const named = new Set(keys.get(label));
    const records = keys.get('Record');
    if (label === 'Datanet' && records) {
      for (const { datanet } of await tx.run(datanetsOfRecords, { records })) named.add(datanet);
    }
    if (named.size > 0) await tx.run(statement, { keys: inOrder(named) });
  }
}

/** The shards of a Datanet's lock: as many as may add to it at once. */
export const DATANET_SHARDS = 8;
let turn = Math.floor(Math.random() * DATANET_SHARDS);

/**
 * Locks one shard of Datanets until the transaction ends: against whoever locks the whole Datanet, such as a freeze, but
 * not against others who add to it. Shards are taken by turns, so that those who add at once seldom meet in one.
 */
export async function lockToAdd(tx: Transaction, datanets: Iterable<string>): Promise<void> {
  await tx.run(datanetShard, { keys: inOrder(datanets), shard: BigInt(turn++ % DATANET_SHARDS) });
}

const inOrder = (keys: Iterable<string>) => [...keys].sort(compareCodePoints);
