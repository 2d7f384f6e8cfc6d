/** The number of a version as the API takes it; what is no such number finds nothing. */
export const versionNumber = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);

/** The asset and the number of a settlement's key, `asset/number`; numbers hold no slash. */
export function settlementOf(key: string): { readonly asset: string; readonly number: number } {
  const slash = key.lastIndexOf('/');
  return { asset: key.slice(0, Math.max(slash, 0)), number: versionNumber(key.slice(slash + 1)) };
}
