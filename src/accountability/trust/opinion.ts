import { MILLION } from '../../datanet/trusted.ts';
import { ONE } from '../../values/parts.ts';
import { left } from './decay.ts';

/** What was observed of somebody: observations for and against it, in parts of a whole one. */
export interface Opinion {
  readonly good: bigint;
  readonly bad: bigint;
}

export const NOTHING: Opinion = { good: 0n, bad: 0n };

/** Two whole observations that nobody has made: how much is uncertain before the first one. */
const PRIOR = 2n * ONE;

/** Belief of the Beta reputation (Jøsang and Ismail 2002), r/(r+s+2) in parts: 0 for a newcomer. */
export const belief = ({ good, bad }: Opinion) => (good * ONE) / (good + bad + PRIOR);

/** What is not known of it, 2/(r+s+2) in parts. */
export const uncertainty = ({ good, bad }: Opinion) => (PRIOR * ONE) / (good + bad + PRIOR);

/** How likely the next observation is a good one, (r+1)/(r+s+2) in parts: a half for a newcomer. */
export const expected = ({ good, bad }: Opinion) => ((good + ONE) * ONE) / (good + bad + PRIOR);

/** Belief in millionths, by which a Datanet of weighting TRUST weighs records. */
export const millionths = (opinion: Opinion) => (belief(opinion) * MILLION) / ONE;

/** What an observation weighs after so many days. What speaks against rounds up, so that rounding never helps anybody. */
export const aged = ({ good, bad }: Opinion, days: number): Opinion => ({
  good: (good * left(days)) / ONE,
  bad: ceiling(bad * left(days), ONE),
});

export const ceiling = (n: bigint, d: bigint) => (n + d - 1n) / d;
