import { type Decimal, decimal, scaled } from './decimal.ts';
import type { Fraction } from './fraction.ts';
import { apportion, ONE, type Shares } from './parts.ts';

/** Which scores help: TRAK's are positive, DataInf's are negative. */
export const SIGNS = ['POSITIVE_HELPS', 'NEGATIVE_HELPS'] as const;
export type Sign = (typeof SIGNS)[number];

/** Something with a score, a decimal number as the method printed it. */
export type Scored = readonly [name: string, score: string];

/** Weights of those that helped, in the proportion of their scores; none of those that did nothing or harm. */
export function helpfulWeights(items: readonly Scored[], sign: Sign): Map<string, bigint> {
  const names: string[] = [];
  const helpful: Decimal[] = [];
  for (const [name, score] of items) {
    const { digits, exponent } = decimal(score) as Decimal;
    const help = sign === 'POSITIVE_HELPS' ? digits : -digits;
    if (help <= 0n) continue;
    names.push(name);
    helpful.push({ digits: help, exponent });
  }
  const weights = scaled(helpful);
  return new Map(names.map((name, i) => [name, weights[i] as bigint]));
}

/** What evidence gives to those that helped: the covered part of a total, by score. Nothing where none helped. */
export function evidenceShares(
  total: bigint,
  coverage: Fraction,
  weights: ReadonlyMap<string, bigint>,
): Shares {
  return weights.size === 0 ? new Map() : apportion((total * coverage.n) / coverage.d, weights);
}

/** What evidence gives of ONE. */
export const evidenceParts = (coverage: Fraction, weights: ReadonlyMap<string, bigint>): Shares =>
  evidenceShares(ONE, coverage, weights);
