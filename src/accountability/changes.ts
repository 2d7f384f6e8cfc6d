import type { Share } from '../attribution/shares.ts';
import { compareCodePoints } from '../values/order.ts';

/** One value of two things, as JSON; null where one of them has none. */
export interface ValueChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Values = ReadonlyMap<string, string>;

/** The values that differ, by name. */
export function changedValues(before: Values, after: Values): ValueChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .sort(compareCodePoints)
    .map((name) => ({ name, before: before.get(name) ?? null, after: after.get(name) ?? null }));
}

/** What someone's credit was and is, in parts of ONE. */
export interface CreditChange {
  readonly name: string;
  readonly before: bigint;
  readonly after: bigint;
}

/** Whose credit moved, the largest move first, then by name. */
export function movedCredit(before: readonly Share[], after: readonly Share[]): CreditChange[] {
  const was = byName(before);
  const is = byName(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((name) => ({ name, before: was.get(name) ?? 0n, after: is.get(name) ?? 0n }))
    .filter(({ before, after }) => before !== after)
    .sort(byMove);
}

export function byMove(a: CreditChange, b: CreditChange): number {
  const x = moveOf(a);
  const y = moveOf(b);
  return x === y ? compareCodePoints(a.name, b.name) : x > y ? -1 : 1;
}

const moveOf = ({ before, after }: CreditChange) => (after > before ? after - before : before - after);

/** Shares on several bases are one person's credit. */
function byName(shares: readonly Share[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { name, parts } of shares) sums.set(name, (sums.get(name) ?? 0n) + parts);
  return sums;
}

/** A result of a fine-tune on a benchmark. */
export interface Result {
  readonly fineTune: string;
  readonly benchmark: string;
  readonly task: string;
  readonly metric: string;
  readonly before: number | null;
  readonly after: number;
}

/** The last results of two things by the same measure. */
export interface EvaluationChange {
  readonly benchmark: string;
  readonly task: string;
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
}

export const measureOf = ({ task, benchmark, metric }: Pick<Result, 'task' | 'benchmark' | 'metric'>) =>
  JSON.stringify([task, benchmark, metric]);

/**
 * The last result by each measure; results come oldest first. Of several fine-tunes the one that `order` names first
 * counts, for one result cannot stand for a mixture.
 */
export function lastResults(results: readonly Result[], order: readonly string[]): Map<string, Result> {
  const found = new Map<string, Result>();
  const rank = new Map(order.map((fineTune, i) => [fineTune, i]));
  const rankOf = ({ fineTune }: Result) => rank.get(fineTune) ?? Number.MAX_SAFE_INTEGER;
  for (const result of results) {
    const known = found.get(measureOf(result));
    if (!known || rankOf(result) <= rankOf(known)) found.set(measureOf(result), result);
  }
  return found;
}

/** The last results that differ, and those that only one of two has. */
export function changedResults(
  before: ReadonlyMap<string, Result>,
  after: ReadonlyMap<string, Result>,
): EvaluationChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort(compareCodePoints).flatMap((name) => {
    const was = before.get(name);
    const is = after.get(name);
    const { benchmark, task, metric } = (is ?? was) as Result;
    if (was?.after === is?.after) return [];
    return [{ benchmark, task, metric, before: was?.after ?? null, after: is?.after ?? null }];
  });
}
