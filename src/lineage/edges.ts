import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { type Moment, times } from './ancestry.ts';

/** The kinds of lineage step, from effect to cause. CONTAINS leads from a Datanet version to its member records. */
export const STEPS = [
  'ANSWERED_BY',
  'SERVES',
  'HOSTED_BY',
  'TRAINED_ON',
  'DERIVED_FROM',
  'BUILT_BY',
  'COMPUTED_BY',
  'OWNED_BY',
  'VERSION_OF',
  'CONTAINS',
  'CORRECTS',
  'CONTRIBUTED_BY',
] as const;

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: (typeof STEPS)[number];
  /** A weight, a share or units, or the fraction a correction keeps; null where the step has none. */
  readonly weight: string | null;
}

/** Steps that one answer may hold. */
export const MOST_EDGES = 1_000_000;

const edges = query(
  'lineage/edges',
  { ids: type<readonly string[]>(), asOf: type<bigint>(), knownAt: type<bigint>(), limit: type<bigint>() },
  { from: type<string>(), to: type<string>(), kind: type<Edge['kind']>(), weight: type<string | null>() },
);

/** The steps between these nodes; one more than MOST_EDGES where there are more. */
export const edgesBetween = (
  database: Database,
  ids: readonly string[],
  moment: Moment,
  options?: Options,
): Promise<Edge[]> =>
  database.read(edges, { ids, ...times(moment), limit: BigInt(MOST_EDGES) + 1n }, options);
