import { fromLimbs } from '../../values/money.ts';
import type { Reader } from '../reader.ts';

export type { Reader } from '../reader.ts';

/** Something that is not as it must be: which rule it breaks, the thing by name, and what is wrong with it. */
export interface Breach {
  readonly rule: string;
  readonly subject: string;
  readonly problem: string;
}

/** A part of the work, small enough to be looked at again with the books locked. */
export interface Piece {
  readonly size: number;
  /** Whose books to lock, where it is not those of the asset being checked. */
  readonly assets?: readonly string[];
  look(reader: Reader): Promise<Breach[]>;
}

/** A pass over things of one sort, which are held to some rules. */
export interface Check {
  readonly rules: readonly string[];
  /** What is counted: `accounts`. */
  readonly noun: string;
  pieces(reader: Reader): AsyncIterable<Piece>;
}

/** Gathers breaches. */
export function findings() {
  const breaches: Breach[] = [];
  return {
    breaches,
    expect(holds: boolean, rule: string, subject: string, problem: () => string) {
      if (!holds) breaches.push({ rule, subject, problem: problem() });
    },
  };
}

/** An amount by its limbs; undefined where they are none, as sums that have overflowed. */
export function amountOf(hi: unknown, lo: unknown): bigint | undefined {
  return typeof hi === 'bigint' && typeof lo === 'bigint' ? fromLimbs({ hi, lo }) : undefined;
}

const LIMB = 10n ** 12n;

/** Whether limbs are as limbs must be and read the same as the decimal string beside them. */
export const agree = (hi: unknown, lo: unknown, text: unknown): boolean =>
  typeof lo === 'bigint' && lo >= 0n && lo < LIMB && amountOf(hi, lo)?.toString() === text;

/** Pages of what is listed in some order, until a page is not full. */
export async function* pages<T>(
  page: number,
  next: (last: T | undefined, limit: bigint) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let last: T | undefined;
  for (;;) {
    const found = await next(last, BigInt(page));
    if (found.length > 0) yield found;
    if (found.length < page) return;
    last = found.at(-1);
  }
}
