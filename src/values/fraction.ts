/** A fraction n/d with 0 <= n and d > 0; as an event gives it, n <= d <= 10^9. */
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

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** a/b, for b > 0. */
export const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n });

/**
 * The same fraction in lowest terms where its denominator is then at most `most`, else undefined. Follows the continued
 * fraction, whose denominators grow fast: a fraction of a million digits takes no more steps than the digits of `most` ask.
 */
export function inLowestTerms({ n, d }: Fraction, most: bigint): Fraction | undefined {
  let [a, b] = [n, d];
  let [n0, n1] = [0n, 1n];
  let [d0, d1] = [1n, 0n];
  while (b !== 0n) {
    const whole = a / b;
    [a, b] = [b, a - whole * b];
    [n0, n1] = [n1, whole * n1 + n0];
    [d0, d1] = [d1, whole * d1 + d0];
    if (d1 > most) return undefined;
  }
  return { n: n1, d: d1 };
}

/** In lowest terms where the denominator is then at most `most`, else the next larger or smaller multiple of 1/most. */
export function rounded(it: Fraction, most: bigint, direction: 'UP' | 'DOWN'): Fraction {
  const scaled = it.n * most;
  const up = direction === 'UP' && scaled % it.d > 0n ? 1n : 0n;
  return inLowestTerms(it, most) ?? (inLowestTerms({ n: scaled / it.d + up, d: most }, most) as Fraction);
}
