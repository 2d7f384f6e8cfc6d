import { ONE } from '../../values/parts.ts';

/** In so many days an observation loses half its weight. */
export const HALF_LIFE_DAYS = 180;
/** After so many half-lives it does not count any more. */
export const HALF_LIVES = 10;
export const DAY = 86_400_000;

/** What is left of a whole observation after so many days: exactly half at each half-life, and linear in between. */
export function left(days: number): bigint {
  const halvings = Math.floor(days / HALF_LIFE_DAYS);
  if (halvings >= HALF_LIVES) return 0n;
  const whole = ONE >> BigInt(halvings);
  return whole - (whole * BigInt(days % HALF_LIFE_DAYS)) / BigInt(2 * HALF_LIFE_DAYS);
}
