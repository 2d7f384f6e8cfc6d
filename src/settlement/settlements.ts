import { MOST_COUNTED } from '../facts/pages.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

const settlementsOfAsset = query(
  'settlement/settlements-of-asset',
  { asset: type<string>(), before: type<bigint>(), limit: type<bigint>() },
  { number: type<bigint>(), key: type<string>() },
);
const transfersOfSettlement = query(
  'settlement/transfers-of-settlement',
  {
    settlement: type<string>(),
    label: type<string | null>(),
    after: type<string>(),
    limit: type<bigint>(),
  },
  { key: type<string>() },
);
const countTransfers = query(
  'settlement/count-transfers',
  { settlement: type<string>(), label: type<string | null>(), most: type<bigint>() },
  { total: type<bigint>() },
);

/** The settlements of an asset, newest first, from below the number given: number and key. */
export const listSettlements = (
  database: Database,
  asset: string,
  page: { readonly before?: bigint | undefined; readonly limit: number },
  options?: Options,
) =>
  database.read(
    settlementsOfAsset,
    { asset, before: page.before ?? 2n ** 62n, limit: BigInt(page.limit) },
    options,
  );

const prefix = (label: string | undefined) => (label === undefined ? null : `${label}:`);

/** The keys of a settlement's transfers, of the nodes with one label or all. */
export async function listTransfers(
  database: Database,
  settlement: string,
  label: string | undefined,
  page: { readonly after?: string | undefined; readonly limit: number },
  options?: Options,
): Promise<string[]> {
  const found = await database.read(
    transfersOfSettlement,
    { settlement, label: prefix(label), after: page.after ?? '', limit: BigInt(page.limit) },
    options,
  );
  return found.map(({ key }) => key);
}

/** How many transfers a settlement has, counted up to MOST_COUNTED. */
export async function transferTotal(
  database: Database,
  settlement: string,
  label: string | undefined,
  options?: Options,
): Promise<number> {
  const params = { settlement, label: prefix(label), most: BigInt(MOST_COUNTED) };
  const [found] = await database.read(countTransfers, params, options);
  return Number(found?.total ?? 0n);
}
