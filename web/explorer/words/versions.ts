/** The number of a version as the API takes it; what is no such number finds nothing. */
export const versionNumber = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0);
