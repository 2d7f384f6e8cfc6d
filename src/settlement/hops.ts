import type { Basis } from '../attribution/shares.ts';
import type { Lines } from '../datanet/lines.ts';
import { contributorShares } from '../datanet/profile.ts';
import { type Fraction, gcd } from '../values/fraction.ts';
import { qualified, unqualified } from '../values/keys.ts';
import { apportion, ONE, type Shares, totalOf, UNTRACED } from '../values/parts.ts';
import { evidenceShares } from '../values/scores.ts';

/** Credit and money on their way: parts of ONE, and an amount where there is a fee. Both are divided alike. */
export interface Flow {
  readonly parts: bigint;
  readonly amount: bigint | undefined;
}

/** One step of a pool's way: what of `from` went to `to`. */
export interface Hop extends Flow {
  readonly from: string;
  readonly to: string;
  /** The part of what `from` divided, exact and in lowest terms. */
  readonly fraction: string;
  readonly basis: Basis;
}

/** A division that a receipt can show: exact weights over names. */
type Weights = ReadonlyMap<string, bigint>;

/** What a receipt needs to know of the line behind a use of a route. */
export interface Line {
  /** Fine-tunes that are served, by `FineTune:key`. */
  readonly serves: Weights;
  /** Stored profiles of fine-tunes: data or model. */
  readonly profiles: ReadonlyMap<string, Shares>;
  /** How what arrives at the end of a profile is divided: over contributors, builders, providers, an owner. */
  readonly ends: ReadonlyMap<string, Weights>;
}

export interface Evidence {
  readonly coverage: Fraction;
  /** By `Record:key`, in proportion to the scores. */
  readonly weights: Weights;
  readonly lines: Lines;
}

/** Collects hops; those between the same two with the same fraction are one. */
class Way {
  private readonly hops = new Map<string, Hop>();

  go(from: string, to: string, [n, d]: readonly [bigint, bigint], basis: Basis, flow: Flow): void {
    const divisor = gcd(n, d) || 1n;
    const fraction = `${n / divisor}/${d / divisor}`;
    const name = JSON.stringify([from, to, fraction, basis]);
    const known = this.hops.get(name);
    this.hops.set(name, { from, to, fraction, basis, ...(known ? sum(known, flow) : flow) });
  }

  /** Divides a flow by weights; everything to `untraced` where no weight is positive. Gives what arrived where. */
  divide(from: string, flow: Flow, weights: Weights, basis: (to: string) => Basis): Map<string, Flow> {
    const total = totalOf(weights);
    const arrived = apportionFlow(flow, weights);
    for (const [to, given] of arrived) {
      this.go(from, to, total === 0n ? [1n, 1n] : [weights.get(to) as bigint, total], basis(to), given);
    }
    return arrived;
  }

  all = (): Hop[] => [...this.hops.values()];
}

function apportionFlow({ parts, amount }: Flow, weights: Weights): Map<string, Flow> {
  const ofParts = apportion(parts, weights);
  const ofAmount = amount === undefined ? undefined : apportion(amount, weights);
  const names = new Set([...ofParts.keys(), ...(ofAmount?.keys() ?? [])]);
  return new Map(
    [...names].map((name) => [
      name,
      { parts: ofParts.get(name) ?? 0n, amount: ofAmount && (ofAmount.get(name) ?? 0n) },
    ]),
  );
}

const sum = (a: Flow, b: Flow): Flow => ({
  parts: a.parts + b.parts,
  amount: a.amount === undefined || b.amount === undefined ? undefined : a.amount + b.amount,
});

/** The way of a pool that ends at one place: an account of the policy, a provider, or nobody. */
export function straight(from: string, to: string, amount: bigint | undefined): Hop[] {
  const way = new Way();
  way.go(from, to, [1n, 1n], 'DECLARED', { parts: ONE, amount });
  return way.all();
}

/**
 * The way of the pools data, model and training: what evidence covers goes to its records, the rest through the fine-tunes
 * that are served and their stored profiles to where it ends. Sums at every step to what came in.
 */
export function downTheLine(
  from: string,
  route: string,
  amount: bigint | undefined,
  line: Line,
  evidence?: Evidence,
): Hop[] {
  const way = new Way();
  const rest = evidence ? overRecords(way, from, amount, evidence) : { parts: ONE, amount };
  if (rest.parts === 0n && !rest.amount) return way.all();

  const share: readonly [bigint, bigint] =
    evidence && evidence.weights.size > 0
      ? [evidence.coverage.d - evidence.coverage.n, evidence.coverage.d]
      : [1n, 1n];
  way.go(from, route, share, 'DECLARED', rest);
  const ends = new Map<string, Flow>();
  for (const [fineTune, flow] of way.divide(route, rest, line.serves, () => 'DECLARED')) {
    for (const [end, given] of way.divide(
      fineTune,
      flow,
      line.profiles.get(fineTune) ?? new Map(),
      basisOf,
    )) {
      const known = ends.get(end);
      ends.set(end, known ? sum(known, given) : given);
    }
  }
  for (const [end, flow] of ends) {
    const weights = line.ends.get(end);
    if (weights) way.divide(end, flow, weights, () => basisOf(end));
  }
  return way.all();
}

const basisOf = (name: string): Basis => (name.startsWith('MeasuredVersion:') ? 'MEASURED' : 'DECLARED');

/** Each record is divided by itself, over what it corrects and its contributors. Gives what evidence does not cover. */
function overRecords(way: Way, from: string, amount: bigint | undefined, evidence: Evidence): Flow {
  const { coverage, weights, lines } = evidence;
  const parts = evidenceShares(ONE, coverage, weights);
  const amounts = amount === undefined ? undefined : evidenceShares(amount, coverage, weights);
  const total = totalOf(weights);
  let rest: Flow = { parts: ONE, amount };
  for (const [record, weight] of weights) {
    let flow: Flow = { parts: parts.get(record) ?? 0n, amount: amounts && (amounts.get(record) ?? 0n) };
    rest = sum(rest, { parts: -flow.parts, amount: flow.amount === undefined ? undefined : -flow.amount });
    way.go(from, record, [coverage.n * weight, coverage.d * total], 'EVIDENCE', flow);
    for (let it = lines.get(unqualified(record).key); it; ) {
      const name = qualified('Record', it.key);
      let kept = flow;
      let of = 1n;
      let whole = 1n;
      const { corrects } = it;
      if (corrects) {
        const { n, d } = corrects.keeps;
        const split = apportionFlow(
          flow,
          new Map([
            ['corrector', n],
            ['passed', d - n],
          ]),
        );
        kept = split.get('corrector') ?? { parts: 0n, amount: amount === undefined ? undefined : 0n };
        flow = split.get('passed') ?? { parts: 0n, amount: amount === undefined ? undefined : 0n };
        if (n < d) way.go(name, qualified('Record', corrects.key), [d - n, d], 'EVIDENCE', flow);
        [of, whole] = [n, d];
      }
      const shares = contributorShares(it.by);
      const all = totalOf(shares);
      for (const [to, given] of apportionFlow(kept, shares)) {
        const share: readonly [bigint, bigint] =
          to === UNTRACED ? [of, whole] : [of * (shares.get(to) as bigint), whole * all];
        way.go(name, to, share, 'EVIDENCE', given);
      }
      it = corrects && flow.parts + (flow.amount ?? 0n) > 0n ? lines.get(corrects.key) : undefined;
    }
  }
  return rest;
}
