import { LIMITS } from '../facts/fields.ts';
import { Refusal } from '../values/errors.ts';
import { type Fraction, gcd, inLowestTerms, isLess, over, rounded, times } from '../values/fraction.ts';
import { compareCodePoints } from '../values/order.ts';
import { totalOf } from '../values/parts.ts';

/** How far a `minRoyalty` reaches: to those that derive from a model directly, or to all that come of it. */
export const REACHES = ['DIRECT', 'DERIVED'] as const;
export type RoyaltyReach = (typeof REACHES)[number];

/** How a fine-tune derives from others: by weights, of which `royalty` passes upstream. */
export interface Derivation {
  readonly royalty: Fraction;
  readonly parents: ReadonlyMap<string, bigint>;
}

/** What connects a fine-tune with one of its ancestors, exactly. */
export interface Connection {
  /** How much of the fine-tune comes from it, by weights alone. */
  readonly share: Fraction;
  /** How much it gets of what the fine-tune passes upstream, what it passes on itself included. */
  readonly passed: Fraction;
}

/** The longest denominator worked with, in bits: thousands of generations. */
export const MOST_BITS = 65_536;

/**
 * What connects a fine-tune with ancestors, over all paths at once. The whole is chosen as the product of all denominators
 * on the way, so that every division comes out even: each fine-tune divides what arrives at it once, whatever the number of
 * paths. Ancestors without a path of positive weights are left out. Undefined where the product is longer than MOST_BITS.
 */
export function connectionsOf(
  parents: ReadonlyMap<string, bigint>,
  derivations: ReadonlyMap<string, Derivation>,
  ancestors: ReadonlySet<string>,
): Map<string, Connection> | undefined {
  const steps = leading({ royalty: { n: 1n, d: 1n }, parents }, derivations, ancestors);
  const bits = steps.reduce((sum, { total, royalty }) => sum + bitsOf(total) + bitsOf(royalty.d), 0);
  if (bits > MOST_BITS) return undefined;
  const whole = steps.reduce((product, { total }) => product * total, 1n);
  const wholePassed = steps.reduce((product, { royalty }) => product * royalty.d, whole);
  const shares = new Map([['', whole]]);
  const passed = new Map([['', wholePassed]]);
  for (const { name, royalty, total, weights } of steps) {
    const share = (shares.get(name) ?? 0n) / total;
    const given = ((passed.get(name) ?? 0n) / (total * royalty.d)) * royalty.n;
    for (const [parent, weight] of weights) {
      shares.set(parent, (shares.get(parent) ?? 0n) + share * weight);
      passed.set(parent, (passed.get(parent) ?? 0n) + given * weight);
    }
  }
  return new Map(
    [...ancestors].flatMap((name) => {
      const share = shares.get(name);
      if (share === undefined) return [];
      return [
        [name, { share: { n: share, d: whole }, passed: { n: passed.get(name) ?? 0n, d: wholePassed } }],
      ];
    }),
  );
}

interface LeadingStep {
  readonly name: string;
  readonly royalty: Fraction;
  /** The weights towards parents that lead on, in lowest terms with `total`, which is that of all parents. */
  readonly weights: readonly (readonly [parent: string, weight: bigint])[];
  readonly total: bigint;
}

/** The fine-tunes between one, named '', and ancestors, children before parents. Walks without recursion: a lineage may be long. */
function leading(
  root: Derivation,
  derivations: ReadonlyMap<string, Derivation>,
  ancestors: ReadonlySet<string>,
): LeadingStep[] {
  const leads = new Map<string, boolean>();
  const steps: LeadingStep[] = [];
  const stack = [{ name: '', derivation: root, left: positive(root) }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const next = top.left.pop();
    if (next) {
      const derivation = derivations.get(next[0]);
      if (leads.has(next[0])) continue;
      leads.set(next[0], ancestors.has(next[0]));
      if (derivation) stack.push({ name: next[0], derivation, left: positive(derivation) });
      continue;
    }
    stack.pop();
    const { name, derivation } = top;
    const weights = positive(derivation);
    const onward = weights.filter(([parent]) => leads.get(parent));
    if (onward.length === 0) continue;
    leads.set(name, true);
    const common = weights.reduce((divisor, [, weight]) => gcd(divisor, weight), 0n);
    steps.push({
      name,
      royalty: inLowestTerms(derivation.royalty, derivation.royalty.d) as Fraction,
      weights: onward.map(([parent, weight]) => [parent, weight / common]),
      total: totalOf(derivation.parents) / common,
    });
  }
  return steps.reverse();
}

const positive = ({ parents }: Derivation) => [...parents].filter(([, weight]) => weight > 0n);

const bitsOf = (number: bigint) => (number === 1n ? 0 : number.toString(2).length);

/** A floor that is not reached: the ancestor gets less than the royalty it asks of what comes from it. */
export interface Shortfall {
  readonly share: Fraction;
  /** The royalty asked, of the share. */
  readonly floor: Fraction;
  readonly given: Fraction;
  /** The least royalty of the fine-tune by which the floor would be reached, as an event may give it; undefined where none suffices. */
  readonly reachedBy: Fraction | undefined;
}

/** What is missing where a fine-tune with this royalty does not give an ancestor what it asks. */
export function shortfallOf(
  minRoyalty: Fraction,
  royalty: Fraction,
  { share, passed }: Connection,
): Shortfall | undefined {
  const floor = times(minRoyalty, share);
  const given = times(royalty, passed);
  if (!isLess(given, floor)) return undefined;
  const reachedBy = isLess(passed, floor) ? undefined : rounded(over(floor, passed), MOST_DENOMINATOR, 'UP');
  return { share, floor, given, reachedBy };
}

const MOST_DENOMINATOR = BigInt(LIMITS.weight);

/** `n/d` in lowest terms; rounded down to billionths where its denominator is larger. */
export function shown(it: Fraction): string {
  const { n, d } = rounded(it, MOST_DENOMINATOR, 'DOWN');
  return `${n}/${d}`;
}

/** How fine-tunes come from others, by `Label:key`, and the royalties that are asked of whatever derives from these. */
export interface Lineage {
  readonly derivations: ReadonlyMap<string, Derivation>;
  readonly floors: ReadonlyMap<string, Fraction>;
}

/**
 * Why a fine-tune may not derive from these parents: an ancestor would get less than it asks of whatever derives from it, or
 * all that comes from it comes by a weight of 0. Of several the one that asks for the largest royalty is named.
 */
export function floorRefusal(
  royalty: Fraction,
  parents: ReadonlyMap<string, bigint>,
  { derivations, floors }: Lineage,
): Refusal | undefined {
  const asking = new Map(
    [...floors].filter(([, { n }]) => n > 0n).sort(([a], [b]) => compareCodePoints(a, b)),
  );
  const connectionsTo = (parents: ReadonlyMap<string, bigint>) =>
    connectionsOf(parents, derivations, new Set(asking.keys()));
  const connections = connectionsTo(parents);
  if (!connections) return new Refusal('LIMIT', TOO_LONG);
  const unreached = [...connections]
    .flatMap(([ancestor, connection]) => {
      const shortfall = shortfallOf(asking.get(ancestor) as Fraction, royalty, connection);
      return shortfall ? [{ ancestor, ...shortfall }] : [];
    })
    .sort((a, b) => compareRoyalties(b.reachedBy, a.reachedBy));
  const [worst] = unreached;
  if (worst) {
    const { ancestor, share, floor, given, reachedBy } = worst;
    const message =
      `${asks(ancestor, asking)}: ${shown(share)} of this comes from it, so ${shown(floor)} must reach it, and ${shown(given)} does; ` +
      (reachedBy
        ? `a royalty of ${shown(reachedBy)} would do`
        : 'no royalty would do, for what this derives from passes too little on');
    return new Refusal('LICENSE', message, ['fineTune', 'royalty']);
  }
  for (const [parent, weight] of parents) {
    if (weight > 0n) continue;
    const further = connectionsTo(new Map([[parent, 1n]]));
    if (!further) return new Refusal('LIMIT', TOO_LONG);
    const lost = [...further.keys()].find((it) => !connections.has(it));
    if (lost === undefined) continue;
    const message = `${asks(lost, asking)}, so the weight of ${parent}, which comes from it, must be positive`;
    return new Refusal('LICENSE', message, ['derivedFrom']);
  }
}

export const TOO_LONG = `the royalties and weights of what this derives from make fractions of more than ${MOST_BITS} bits, too long to compare`;

const asks = (ancestor: string, floors: ReadonlyMap<string, Fraction>) =>
  `${ancestor} asks for a royalty of ${shown(floors.get(ancestor) as Fraction)} at least of whatever derives from it`;

/** None is more than any. */
const compareRoyalties = (a: Fraction | undefined, b: Fraction | undefined) =>
  a && b ? (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0) : Number(a === undefined) - Number(b === undefined);
