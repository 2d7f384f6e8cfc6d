/** Numbers in keys are often written with zeros before them, up to so many digits. */
export const MOST_DIGITS = 6;
const MOST = 6;

/** Other ways to write the numbers of a key, one number at a time and the last one first: `answer-35` may be `answer-0035`. */
export function spellings(key: string): string[] {
  const found: string[] = [];
  for (const { 0: digits, index } of [...key.matchAll(/\d+/g)].reverse()) {
    const bare = digits.replace(/^0+(?=\d)/, '');
    for (let width = bare.length; width <= MOST_DIGITS; width++) {
      const written = bare.padStart(width, '0');
      if (written !== digits) found.push(key.slice(0, index) + written + key.slice(index + digits.length));
    }
  }
  return found.slice(0, MOST);
}
