/** A whole number as people write it, `1e6` too. Throws saying what is wrong with the option. */
export function countOf(option: string, text: string | undefined): number {
  const count = Number(text);
  if (text !== undefined && Number.isSafeInteger(count) && count > 0) return count;
  throw new Error(`--${option} must be a whole number above 0, such as 10000 or 1e6`);
}
