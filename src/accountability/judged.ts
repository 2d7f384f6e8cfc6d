import { query, type Run, type } from '../neo4j/query.ts';

/** The newest judged answers that one question counts; whole numbers of this size square without rounding. */
export const MOST_JUDGED = 100_000;

const judgedInferences = query(
  'accountability/judged-inferences',
  {
    routeVersions: type<readonly string[]>(),
    since: type<bigint>(),
    until: type<bigint>(),
    most: type<bigint>(),
  },
  {
    routeVersion: type<string>(),
    provider: type<string | null>(),
    mixFineTunes: type<string[] | null>(),
    mixWeights: type<bigint[] | null>(),
    bad: type<boolean>(),
    plain: type<bigint>(),
    evidenced: type<string[][]>(),
  },
);

/** Judged answers that came the same way: by the same route version, adapters and provider, with the same verdict. */
export interface Group {
  readonly routeVersion: string;
  /** Its own provider, where it names one. */
  readonly provider?: string;
  /** The adapters that were merged for it with weight, where it names some. */
  readonly mix?: readonly string[];
  readonly bad: boolean;
  /** How many have no evidence. */
  readonly plain: number;
  /** Of each of the others, the records that helped. */
  readonly evidenced: readonly (readonly string[])[];
}

export interface Window {
  /** Milliseconds since 1970, both included. */
  readonly since?: number;
  readonly until?: number;
}

const FIRST = -62_167_305_600_000n;
const LAST = 253_402_300_799_999n;

/** The judged answers of route versions in a window of time; `whole` says whether there were no more. */
export async function readJudged(
  run: Run,
  routeVersions: readonly string[],
  { since, until }: Window,
): Promise<{ readonly groups: readonly Group[]; readonly whole: boolean }> {
  const found = await run(judgedInferences, {
    routeVersions,
    since: since === undefined ? FIRST : BigInt(since),
    until: until === undefined ? LAST : BigInt(until),
    most: BigInt(MOST_JUDGED),
  });
  const groups = found.map(({ routeVersion, provider, mixFineTunes, mixWeights, bad, plain, evidenced }) => ({
    routeVersion,
    provider: provider ?? undefined,
    mix: mixFineTunes?.filter((_, i) => (mixWeights?.[i] ?? 0n) > 0n),
    bad,
    plain: Number(plain),
    evidenced,
  }));
  const total = groups.reduce((sum, { plain, evidenced }) => sum + plain + evidenced.length, 0);
  return { groups, whole: total < MOST_JUDGED };
}
