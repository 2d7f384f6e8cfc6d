import type { Counts, Suspect } from './suspicion.ts';

/** How sure one can be of who is ranked first. */
export type Certainty = 'NONE' | 'LOW' | 'FAIR' | 'HIGH';

export interface Judged extends Counts {
  /** How many of them come with evidence. */
  readonly evidenced: number;
}

/** Below these chances that nothing but luck is behind it. */
const HIGH = 0.001;
const FAIR = 0.05;

/**
 * How sure one can be, and why, in a sentence or two. `differing` is how many different counts were compared: the more
 * there are, the more likely one of them stands out by chance (Bonferroni).
 */
export function certainty(
  judged: Judged,
  first: Suspect | undefined,
  differing: number,
): { readonly certainty: Certainty; readonly explanation: string } {
  const { bad, good, evidenced } = judged;
  const total = bad + good;
  if (total === 0) return { certainty: 'NONE', explanation: 'No answer was judged, so nothing is suspect.' };
  const basis =
    evidenced === 0
      ? 'none has evidence of what influenced it, so all in the same line are equally suspect'
      : `${evidenced} of them with evidence of what influenced them`;
  const so = `${bad} of ${total} judged answers were bad; ${basis}.`;
  if (bad === 0 || !first) return { certainty: 'NONE', explanation: `${so} Nothing is suspect.` };
  const what = `The first carried ${first.bad} of the ${bad} bad and ${first.good} of the ${good} good ones`;
  if (good === 0)
    return {
      certainty: 'LOW',
      explanation: `${so} Without good answers to compare with, what they have in common cannot be told from what is at fault.`,
    };
  const chance = Math.min(1, chanceOf(first, judged) * differing);
  const tied =
    first.tiedWith === 0
      ? ''
      : ` ${first.tiedWith} more ${first.tiedWith === 1 ? 'has' : 'have'} exactly the same counts and cannot be told apart from it by judgements.`;
  if (chance >= FAIR)
    return { certainty: 'LOW', explanation: `${so} ${what}: that may well be chance.${tied}` };
  const rarely = `${what}: by chance alone that would come up in fewer than 1 of ${oneIn(chance)} such lists.${tied}`;
  return { certainty: chance < HIGH && tied === '' ? 'HIGH' : 'FAIR', explanation: `${so} ${rarely}` };
}

/**
 * How likely it is that bad answers gather so much in what something carried, or more, where it has nothing to do with
 * them: the likelihood-ratio test of the 2×2 table (Dunning 1993), one-sided.
 */
export function chanceOf({ bad, good }: Counts, all: Counts): number {
  const total = all.bad + all.good;
  const carried = bad + good;
  if (bad * total <= all.bad * carried) return 1;
  const cell = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * total) / (row * column));
  const g =
    2 *
    (cell(bad, carried, all.bad) +
      cell(good, carried, all.good) +
      cell(all.bad - bad, total - carried, all.bad) +
      cell(all.good - good, total - carried, all.good));
  return erfc(Math.sqrt(Math.max(0, g) / 2)) / 2;
}

/** The complementary error function for x ≥ 0, to a relative error of 1.2·10^-7 (Numerical Recipes' Chebyshev fit). */
function erfc(x: number): number {
  const t = 1 / (1 + x / 2);
  const fit = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ].reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + fit);
}

/** A round number of lists: 20, 100, 1,000 … at most a million. */
function oneIn(chance: number): string {
  const most = Math.min(1_000_000, 1 / chance);
  const round = [1_000_000, 100_000, 10_000, 1_000, 100, 20].find((it) => it <= most) ?? 20;
  return round.toLocaleString('en');
}
