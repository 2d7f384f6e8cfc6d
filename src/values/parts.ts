import { compareCodePoints } from './order.ts';

/** A whole: shares of credit are integers in parts of it, and always sum to exactly this. */
export const ONE = 10n ** 18n;

/** Where credit goes that nobody can be named for. */
export const UNTRACED = 'untraced';

/** Amounts by key. Keys are `Label:key` or `untraced`; entries are positive. */
export type Shares = Map<string, bigint>;

/**
 * Weights some of whose keys are pseudonyms: in their order those keep the places of the keys that they stand for, so that
 * what was divided before an erasure is divided the same way after it.
 */
export class Placed extends Map<string, bigint> {
  private order: ReadonlyMap<string, number> | undefined;

  /** `places` counts from 0, among all keys. */
  constructor(
    weights: Iterable<readonly [string, bigint]>,
    private readonly places: ReadonlyMap<string, number>,
  ) {
    super(weights);
  }

  readonly compare = (a: string, b: string): number => {
    this.order ??= this.ordered();
    return (this.order.get(a) as number) - (this.order.get(b) as number);
  };

  private ordered(): Map<string, number> {
    const keys = [...this.keys()].filter((key) => !this.places.has(key)).sort(compareCodePoints);
    for (const [key, place] of [...this.places].sort(([, a], [, b]) => a - b)) keys.splice(place, 0, key);
    return new Map(keys.map((key, i) => [key, i]));
  }
}

/** Weights by key, each with its place where its key is a pseudonym that keeps one. */
export function placed(
  weights: readonly (readonly [key: string, weight: bigint, place: number | undefined])[],
): Map<string, bigint> {
  const places = new Map<string, number>();
  for (const [key, , place] of weights) if (place !== undefined) places.set(key, place);
  return withPlaces(new Map(weights.map(([key, weight]) => [key, weight])), places);
}

/** Weights by key; in the places given, where there are any. */
export const withPlaces = (
  weights: Map<string, bigint>,
  places: ReadonlyMap<string, number>,
): Map<string, bigint> => (places.size === 0 ? weights : new Placed(weights, places));

/**
 * Divides `total` by `weights`, exactly: each key gets floor(total·w/W), the units left over go one each to the
 * largest remainders, ties to the smaller key in code-point order (the largest-remainder method, Hamilton 1792).
 * Keys that get nothing are left out. When all weights are 0, everything is untraced.
 */
export function apportion(total: bigint, weights: ReadonlyMap<string, bigint>): Shares {
  const sum = totalOf(weights);
  const shares: Shares = new Map();
  if (total === 0n) return shares;
  if (sum === 0n) return shares.set(UNTRACED, total);

  let left = total;
  const rests: { key: string; rest: bigint }[] = [];
  for (const [key, weight] of weights) {
    if (weight === 0n) continue;
    const product = total * weight;
    const share = product / sum;
    if (share > 0n) shares.set(key, share);
    left -= share;
    rests.push({ key, rest: product - share * sum });
  }
  if (left === 0n) return shares;
  const compare = weights instanceof Placed ? weights.compare : compareCodePoints;
  rests.sort((a, b) => (a.rest === b.rest ? compare(a.key, b.key) : a.rest > b.rest ? -1 : 1));
  for (const { key } of rests.slice(0, Number(left))) add(shares, key, 1n);
  return shares;
}

/** The sum of weights, parts or amounts. */
export function totalOf(weights: ReadonlyMap<string, bigint>): bigint {
  let sum = 0n;
  for (const weight of weights.values()) sum += weight;
  return sum;
}

export function add(shares: Shares, key: string, parts: bigint): void {
  if (parts !== 0n) shares.set(key, (shares.get(key) ?? 0n) + parts);
}

/** Apportions `total` over `weights` and adds the result to `into`. */
export function addApportioned(into: Shares, total: bigint, weights: ReadonlyMap<string, bigint>): void {
  for (const [key, parts] of apportion(total, weights)) add(into, key, parts);
}

type Share = readonly [key: string, parts: bigint];

/** Largest first, then by key: the order in which shares are shown. */
export const compareShares = ([a, x]: Share, [b, y]: Share) =>
  x === y ? compareCodePoints(a, b) : x > y ? -1 : 1;

export const inOrder = (shares: Shares): [key: string, parts: bigint][] => [...shares].sort(compareShares);
