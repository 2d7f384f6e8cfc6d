import { ONE } from '../../values/parts.ts';
import { ceiling, NOTHING, type Opinion } from './opinion.ts';

/** The fraction of its own standing that a reviewer hands on, to all it reviews together. */
export const HANDED_ON = { n: 1n, d: 2n } as const;

/** What one review of somebody says of what is reviewed, for it or against it. */
export interface Voice {
  readonly accepts: Opinion;
  readonly rejects: Opinion;
}

/** Who names nobody speaks for the operator: one whole observation each time. */
export const OPERATOR: Voice = { accepts: { good: ONE, bad: 0n }, rejects: { good: 0n, bad: ONE } };

/** Nobody listens. */
export const SILENT: Voice = { accepts: NOTHING, rejects: NOTHING };

/**
 * The voice that somebody has by its own standing from use in each of so many reviews. It is linear, so that many small
 * reviewers have no more than one large one; and who accepts hands on what speaks against it as well as what speaks for it,
 * in proportion: nobody is trusted more through another than that other is. Without it, a second identity that the first
 * vouches for would leave all that was ever said against the first behind.
 */
export function voiceOf({ good, bad }: Opinion, reviewed: bigint): Voice {
  if (good <= bad || reviewed === 0n) return SILENT;
  const { n, d } = HANDED_ON;
  const among = d * reviewed;
  return {
    accepts: { good: (good * n) / among, bad: ceiling(bad * n, among) },
    rejects: { good: 0n, bad: ((good - bad) * n) / among },
  };
}
