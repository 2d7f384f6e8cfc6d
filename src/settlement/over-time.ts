import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fromLimbs } from '../values/money.ts';

export type Bucket = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH';

/** A window of time in milliseconds since 1970, cut into stretches. */
export interface Stretches {
  readonly bucket: Bucket;
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** An amount of an asset by its code. */
export interface Sum {
  readonly asset: string;
  readonly amount: bigint;
}

export interface Usage {
  readonly start: Date;
  readonly inferences: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly fees: readonly Sum[];
}

export interface Earning {
  readonly start: Date;
  readonly through: string;
  readonly amount: Sum;
}

/** What a statement about stretches of time takes. */
export const WINDOW = {
  unit: type<string>(),
  since: type<bigint>(),
  until: type<bigint>(),
  limit: type<bigint>(),
};
const sums = { hi: type<bigint>(), lo: type<bigint>(), exact: type<boolean>() };
const usageOfRoute = query(
  'settlement/usage-of-route',
  { route: type<string>(), ...WINDOW },
  {
    start: type<bigint>(),
    asset: type<string | null>(),
    inferences: type<bigint>(),
    inputTokens: type<bigint>(),
    outputTokens: type<bigint>(),
    ...sums,
  },
);
const earningsOfOwner = query(
  'settlement/earnings-of-owner',
  { owner: type<string>(), asset: type<string | null>(), ...WINDOW },
  { start: type<bigint>(), asset: type<string>(), through: type<string>(), ...sums },
);

const MOST = 1_000;
const FIRST = -(2n ** 53n);
const LAST = 253_402_300_799_999n;

export const windowOf = ({ bucket, since, until }: Stretches) => ({
  unit: bucket.toLowerCase(),
  since: since === undefined ? FIRST : BigInt(since),
  until: until === undefined ? LAST : BigInt(until),
  limit: BigInt(MOST) + 1n,
});

/** Throws Refusal LIMIT where there is too much for one answer. */
export function bounded<T>(found: T[]): T[] {
  if (found.length <= MOST) return found;
  const message = `this is more than ${MOST} entries; ask for longer stretches or a shorter time`;
  throw new Refusal('LIMIT', message);
}

/** Throws Refusal LIMIT where there is too much for one answer, or a sum too large to be exact. */
function checked<T extends { readonly exact: boolean }>(all: T[]): T[] {
  const found = bounded(all);
  if (found.some(({ exact }) => !exact))
    throw new Refusal('LIMIT', 'a sum is too large to be exact; ask for shorter stretches');
  return found;
}

/** What a route was used for by the time its inferences happened, oldest first. Throws Refusal LIMIT. */
export async function usage(
  database: Database,
  route: string,
  stretches: Stretches,
  options?: Options,
): Promise<Usage[]> {
  const found = checked(await database.read(usageOfRoute, { route, ...windowOf(stretches) }, options));
  const byStart = new Map<bigint, Usage>();
  for (const { start, asset, inferences, inputTokens, outputTokens, hi, lo } of found) {
    const before = byStart.get(start);
    byStart.set(start, {
      start: new Date(Number(start)),
      inferences: (before?.inferences ?? 0) + Number(inferences),
      inputTokens: (before?.inputTokens ?? 0) + Number(inputTokens),
      outputTokens: (before?.outputTokens ?? 0) + Number(outputTokens),
      fees: [...(before?.fees ?? []), ...(asset === null ? [] : [{ asset, amount: fromLimbs({ hi, lo }) }])],
    });
  }
  return [...byStart.values()];
}

/** What became payable to an owner by the time of settlement and by what brought it, oldest first. Throws Refusal LIMIT. */
export async function earnings(
  database: Database,
  owner: string,
  asset: string | undefined,
  stretches: Stretches,
  options?: Options,
): Promise<Earning[]> {
  const params = { owner, asset: asset ?? null, ...windowOf(stretches) };
  return checked(await database.read(earningsOfOwner, params, options)).map(
    ({ start, asset, through, hi, lo }) => ({
      start: new Date(Number(start)),
      through,
      amount: { asset, amount: fromLimbs({ hi, lo }) },
    }),
  );
}
