/** Amounts are kept in Neo4j as two INTEGER limbs, hi·10^12 + lo: 18-decimal amounts overflow 64 bits. */
const LIMB = 10n ** 12n;

/** One amount, in an asset's base units, stays below this; the limbs hold 10^30 and sums have room above it. */
export const MAX_AMOUNT = 10n ** 27n;

export interface Limbs {
  readonly hi: bigint;
  readonly lo: bigint;
}

/** `lo` is never negative: −1 is −1·10^12 + 999999999999. */
export function toLimbs(amount: bigint): Limbs {
  const lo = ((amount % LIMB) + LIMB) % LIMB;
  return { hi: (amount - lo) / LIMB, lo };
}
export const fromLimbs = ({ hi, lo }: Limbs): bigint => hi * LIMB + lo;

/** What a request costs by its route's price, all in base units: a price per request and per 1,000 tokens. */
export function priceOf(
  price: { perRequest: bigint; per1kInput: bigint; per1kOutput: bigint },
  inputTokens: bigint,
  outputTokens: bigint,
): bigint {
  return price.perRequest + (inputTokens * price.per1kInput + outputTokens * price.per1kOutput) / 1000n;
}
