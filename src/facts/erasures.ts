import { query, type Run, type } from '../neo4j/query.ts';

const erasures = query('facts/erasures', {}, { count: type<bigint>() });

/**
 * How many contributors have been erased so far, in any process. Whatever remembers keys or wallets remembers this with
 * them, and forgets them when there is one more.
 */
export async function countErasures(run: Run): Promise<bigint> {
  const [found] = await run(erasures, {});
  return found?.count ?? 0n;
}
