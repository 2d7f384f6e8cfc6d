import { type Moment, times } from '../lineage/ancestry.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { type Double, query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import type { Result } from './changes.ts';

const versionsBehind = query(
  'accountability/versions-behind',
  { of: type<string>() },
  { datanet: type<string>(), versions: type<bigint[]>() },
);
const evaluations = query(
  'accountability/evaluations-of-fine-tunes',
  {
    fineTunes: type<readonly string[]>(),
    asOf: type<bigint>(),
    knownAt: type<bigint>(),
    limit: type<bigint>(),
  },
  {
    fineTune: type<string>(),
    benchmark: type<string>(),
    task: type<string>(),
    metric: type<string>(),
    before: type<Double | null>(),
    after: type<Double>(),
  },
);

/** Results that one answer takes into account. */
const MOST_RESULTS = 100_000;

/** Datanet versions by Datanet that a version, a fine-tune or a route version comes from. */
export const readVersionsBehind = (database: Database, of: string, options?: Options) =>
  database.read(versionsBehind, { of }, options);

/** What fine-tunes were found to do, or had been at a moment, oldest first. Throws Refusal LIMIT. */
export async function readResults(
  database: Database,
  fineTunes: readonly string[],
  moment: Moment,
  options?: Options,
): Promise<Result[]> {
  if (fineTunes.length === 0) return [];
  const limit = BigInt(MOST_RESULTS) + 1n;
  const found = await database.read(evaluations, { fineTunes, ...times(moment), limit }, options);
  if (found.length > MOST_RESULTS)
    throw new Refusal('LIMIT', `there are more than ${MOST_RESULTS} evaluations`);
  return found;
}
