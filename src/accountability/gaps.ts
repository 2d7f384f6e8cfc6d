import { compareCodePoints } from '../values/order.ts';
import { ONE } from '../values/parts.ts';

/** What may be missing. */
export type GapKind =
  | 'UNVALIDATED_RECORDS'
  | 'REJECTED_RECORDS'
  | 'DUPLICATE_CONTENT'
  | 'UNLICENSED'
  | 'UNKNOWN_LICENCE'
  | 'LICENCE_NOT_STATED'
  | 'LICENCE_CONFLICT'
  | 'NO_EVALUATION'
  | 'NO_BASELINE'
  | 'NOT_IMPROVED'
  | 'UNTRACED'
  | 'NO_OWNER'
  | 'NO_EVIDENCE'
  | 'ROYALTY_FLOOR_DILUTED'
  | 'NO_PROVIDER'
  | 'NO_USE'
  | 'NO_MONEY';

/** Something that is missing, and how much credit it touches. */
export interface Gap {
  readonly kind: GapKind;
  /** How many things it is about. */
  readonly count: number;
  /** Of ONE. */
  readonly parts: bigint;
  /** The first of them, by credit, as `Label:key`. */
  readonly examples: readonly string[];
}

/** Nothing is missing; something is, but most of the credit is not touched; half of it or more is. */
export type Verdict = 'KNOWN' | 'PARTLY_KNOWN' | 'UNKNOWN';

export function verdictOf(gaps: readonly Gap[]): Verdict {
  if (gaps.length === 0) return 'KNOWN';
  return gaps.some(({ parts }) => 2n * parts >= ONE) ? 'UNKNOWN' : 'PARTLY_KNOWN';
}

export const MOST_EXAMPLES = 20;

/** The gap that these things make, each with the credit it has; none where there are none. */
export function gap(kind: GapKind, touched: readonly (readonly [name: string, parts: bigint])[]): Gap[] {
  if (touched.length === 0) return [];
  const largest = touched.toSorted(([a, x], [b, y]) => (x === y ? compareCodePoints(a, b) : x > y ? -1 : 1));
  return [
    {
      kind,
      count: touched.length,
      parts: touched.reduce((sum, [, parts]) => sum + parts, 0n),
      examples: largest.slice(0, MOST_EXAMPLES).map(([name]) => name),
    },
  ];
}

/** Measures that are better when they are smaller, by words of their name. */
const SMALLER_IS_BETTER =
  /(^|[^a-z])(loss|perplexity|ppl|error|errors|wer|cer|mse|rmse|mae|brier|latency|toxicity|hallucination|hallucinations)([^a-z]|$)/i;

/** Whether a result is better than what was before; undefined where it is neither better nor worse. */
export function improved(metric: string, before: number, after: number): boolean | undefined {
  if (before === after) return undefined;
  return SMALLER_IS_BETTER.test(metric) ? after < before : after > before;
}
