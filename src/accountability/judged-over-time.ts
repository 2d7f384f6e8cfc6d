import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { bounded, type Stretches, WINDOW, windowOf } from '../settlement/over-time.ts';

const ofRoute = query(
  'accountability/judged-over-time',
  { route: type<string>(), ...WINDOW },
  { start: type<bigint>(), good: type<bigint>(), bad: type<bigint>() },
);

/** How many answers of a stretch of time were judged good, and how many bad. */
export interface JudgedStretch {
  readonly start: Date;
  readonly good: number;
  readonly bad: number;
}

/** How a route's answers were judged by the time they were given, oldest first. Throws Refusal LIMIT. */
export async function judgedOverTime(
  database: Database,
  route: string,
  stretches: Stretches,
  options?: Options,
): Promise<JudgedStretch[]> {
  const found = await database.read(ofRoute, { route, ...windowOf(stretches) }, options);
  return bounded(found).map(({ start, good, bad }) => ({
    start: new Date(Number(start)),
    good: Number(good),
    bad: Number(bad),
  }));
}
