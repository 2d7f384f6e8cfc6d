/** A fraction n/d with 0 <= n <= d <= 10^9 and d > 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Reads what `fields.fraction` has accepted: digits, a slash, digits. */
export function fraction(text: string): Fraction {
  const slash = text.indexOf('/');
  return { n: BigInt(text.slice(0, slash)), d: BigInt(text.slice(slash + 1)) };
}

/** The greatest common divisor; of 0 and a number it is the number. */
export const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

export const isLess = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
