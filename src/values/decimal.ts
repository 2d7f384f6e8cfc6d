/** A decimal number, exactly: digits · 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The longest text of a decimal and the largest power of ten it may name; docs/events.md states them. */
export const DECIMAL_LIMITS = { length: 200, exponent: 400 } as const;

const DECIMAL = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads a decimal as programs print them, such as `-0.25` or `1.2e-07`; undefined where it is none. */
export function decimal(text: string): Decimal | undefined {
  if (text.length > DECIMAL_LIMITS.length) return undefined;
  const match = DECIMAL.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = match[4] ?? '', , power = '0'] = match;
  if (Math.abs(Number(power)) > DECIMAL_LIMITS.exponent) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** Whole numbers in the same proportion as these decimals: all scaled to the smallest exponent among them. */
export function scaled(decimals: readonly Decimal[]): bigint[] {
  let least = Number.POSITIVE_INFINITY;
  for (const { digits, exponent } of decimals) if (digits !== 0n) least = Math.min(least, exponent);
  return decimals.map(({ digits, exponent }) =>
    digits === 0n ? 0n : digits * 10n ** BigInt(exponent - least),
  );
}
