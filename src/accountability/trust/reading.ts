import { query, type Run, type } from '../../neo4j/query.ts';
import type { Asked } from './moment.ts';
import type { Served } from './uses.ts';

const params = {
  asOf: type<bigint>(),
  knownAt: type<bigint>(),
  since: type<bigint>(),
  now: type<bigint>(),
};
const judgement = {
  by: type<string | null>(),
  involved: type<boolean>(),
  good: type<boolean>(),
  age: type<bigint>(),
  count: type<bigint>(),
  ids: type<string[]>(),
};
const served = {
  routeVersion: type<string>(),
  mixFineTunes: type<string[] | null>(),
  mixWeights: type<bigint[] | null>(),
};
const listing = { most: type<bigint>(), named: type<boolean>() };
const judged = query(
  'accountability/trust/judged',
  { routeVersions: type<readonly string[]>(), ...params, ...listing },
  { ...served, ...judgement, provider: type<string | null>(), given: type<bigint>() },
);
const helped = query(
  'accountability/trust/helped',
  { records: type<readonly string[]>(), ...params, ...listing },
  { ...served, ...judgement, record: type<string>(), parts: type<bigint>() },
);
const harmed = query(
  'accountability/trust/harmed',
  { records: type<readonly string[]>(), ...params, most: type<bigint>() },
  {
    id: type<string>(),
    coverage: type<string>(),
    items: type<[record: string, score: string][]>(),
    scores: type<string[]>(),
    age: type<bigint>(),
  },
);
const validations = query(
  'accountability/trust/validations',
  { contributors: type<readonly string[]>(), ...params },
  {
    id: type<string>(),
    accepted: type<boolean>(),
    record: type<string>(),
    by: type<string>(),
    involved: type<boolean>(),
    shares: type<[contributor: string, share: bigint][]>(),
    age: type<bigint>(),
  },
);

/** What was said of answers: by whom, and by what they were given. */
export interface Judged extends Served {
  readonly by: string | null;
  readonly involved: boolean;
  readonly good: boolean;
  readonly age: bigint;
  readonly count: bigint;
  readonly ids: string[];
}

export const readJudged = (run: Run, routeVersions: readonly string[], named: boolean, asked: Asked) =>
  routeVersions.length === 0 ? [] : run(judged, { ...asked, routeVersions, named });

export const readHelped = (run: Run, records: readonly string[], named: boolean, asked: Asked) =>
  records.length === 0 ? [] : run(helped, { ...asked, records, named });

export const readHarmed = (run: Run, records: readonly string[], asked: Asked) =>
  records.length === 0 ? [] : run(harmed, { ...asked, records });

export const readValidations = (run: Run, contributors: readonly string[], { most: _, ...asked }: Asked) =>
  contributors.length === 0 ? [] : run(validations, { ...asked, contributors });

/** Contributors and records that one statement is asked about. */
const AT_ONCE = 10_000;

export function* chunks<T>(all: readonly T[]): Iterable<readonly T[]> {
  for (let i = 0; i < all.length; i += AT_ONCE) yield all.slice(i, i + AT_ONCE);
}

const routesOfContributors = query(
  'accountability/trust/routes-of-contributors',
  { contributors: type<readonly string[]>() },
  { routeVersion: type<string>() },
);
const recordsOfContributors = query(
  'accountability/trust/records-of-contributors',
  { contributors: type<readonly string[]>() },
  { records: type<string[]>() },
);
const credits = query(
  'accountability/trust/credits',
  { contributors: type<readonly string[]>() },
  { name: type<string>(), contributors: type<string[]>(), parts: type<bigint[]>() },
);

/** The route versions whose line leads to contributors. */
export async function readRoutes(run: Run, contributors: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const some of chunks(contributors))
    for (const { routeVersion } of await run(routesOfContributors, { contributors: some }))
      found.add(routeVersion);
  return [...found];
}

/** Records that pass something to contributors and that evidence names. */
export async function readRecordsOf(run: Run, contributors: readonly string[]): Promise<string[]> {
  const [found] = await run(recordsOfContributors, { contributors });
  return found?.records ?? [];
}

/** Which versions credit contributors, by `Label:key` of the version. */
export const readCredits = (run: Run, contributors: readonly string[]) => run(credits, { contributors });
