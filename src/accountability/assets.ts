import { lock } from '../facts/lock.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

const assetsOf = query('accountability/assets', {}, { asset: type<string>() });

/** Locks the books of every asset until the transaction ends; gives the keys of the assets. */
export async function lockAssets(tx: Transaction): Promise<string[]> {
  const assets = (await tx.run(assetsOf, {})).map(({ asset }) => asset);
  await lock(tx, new Map([['Asset', assets]]));
  return assets;
}
