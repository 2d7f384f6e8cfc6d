import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { MILLION } from './trusted.ts';

const trustsOfVersion = query(
  'datanet/trusts-of-version',
  { id: type<string>(), trust: type<bigint>(), key: type<string>(), limit: type<bigint>() },
  { trusts: type<[contributor: string, trust: bigint][]>(), total: type<bigint>() },
);

/** A contributor, and how far it was trusted when a version was frozen, in millionths. */
export interface TrustThen {
  readonly contributor: string;
  readonly trust: bigint;
}

/** A page of how far contributors were trusted when a version was frozen, most trusted first; none where that did not count. */
export async function trustsAtFreeze(
  database: Database,
  id: string,
  { after, limit }: { readonly after?: TrustThen; readonly limit: number },
  options?: Options,
): Promise<{ readonly trusts: readonly TrustThen[]; readonly total: number }> {
  const from = { trust: after?.trust ?? MILLION + 1n, key: after?.contributor ?? '' };
  const [found] = await database.read(trustsOfVersion, { id, ...from, limit: BigInt(limit) }, options);
  return {
    trusts: (found?.trusts ?? []).map(([contributor, trust]) => ({ contributor, trust })),
    total: Number(found?.total ?? 0n),
  };
}
