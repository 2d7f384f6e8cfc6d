import type { Attributor, Pool } from '../../attribution/attribution.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { ONE } from '../../values/parts.ts';
import type { Gap, GapKind } from '../gaps.ts';
import { isPriced, type Memory, readUses, type Uses } from './line.ts';

/** What of a fee nobody can be named for, by pool. */
export interface PoolKnown {
  readonly pool: string;
  /** What the pool has of a fee, and what of that is untraced; of ONE, rounded down. */
  readonly parts: bigint;
  readonly untraced: bigint;
}

/** Whether enough is known to pay, and what is not. */
export interface Enough {
  readonly uses: Uses;
  readonly pools: readonly PoolKnown[];
  readonly untraced: bigint;
  readonly gaps: readonly Gap[];
}

const LINE_POOLS: Readonly<Record<string, Pool>> = {
  data: 'DATA',
  model: 'MODEL',
  training: 'TRAINING',
  compute: 'COMPUTE',
};

export async function enough(
  database: Database,
  attributor: Attributor,
  memory: Memory,
  options?: Options,
): Promise<Enough> {
  const { routeVersion, moment } = memory;
  const uses = await readUses(database, memory, options);
  const weights = routeVersion.policyWeights as bigint[];
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const pools = await Promise.all(
    (routeVersion.policyPools as string[]).map(async (name, i): Promise<PoolKnown> => {
      const weight = weights[i] as bigint;
      const parts = (ONE * weight) / whole;
      const pool = LINE_POOLS[name];
      if (!pool || weight === 0n) return { pool: name, parts, untraced: 0n };
      const { untraced } = await attributor.contributorsAt(routeVersion.id, pool, moment, options);
      // Inferences may name a provider of their own where the route has none.
      const unnamed = pool === 'COMPUTE' && uses.looked > 0 ? uses.looked - uses.provided : 1;
      const asked = pool === 'COMPUTE' && uses.looked > 0 ? uses.looked : 1;
      return {
        pool: name,
        parts,
        untraced: (untraced * weight * BigInt(unnamed)) / (whole * BigInt(asked)),
      };
    }),
  );
  const untraced = pools.reduce((sum, { untraced }) => sum + untraced, 0n);
  const compute = pools.find(({ pool }) => pool === 'compute')?.untraced ?? 0n;
  const missing = (kind: GapKind, is: boolean, parts: bigint): Gap[] =>
    is ? [{ kind, count: 1, parts, examples: [] }] : [];
  return {
    uses,
    pools,
    untraced,
    gaps: [
      ...missing('NO_USE', uses.total === 0, ONE),
      ...missing('NO_MONEY', uses.total > 0 && uses.paid === 0 && !isPriced(routeVersion), ONE),
      ...missing('UNTRACED', untraced > compute, untraced - compute),
      ...missing('NO_PROVIDER', compute > 0n, compute),
    ],
  };
}
