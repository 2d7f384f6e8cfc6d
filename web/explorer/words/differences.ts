/** A stretch of text that two versions share, or that only one of them has. */
export interface Stretch {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Words that one comparison looks at; beyond them the rest counts as different. */
const MOST_WORDS = 600;

/** Two texts side by side, each cut into what it shares with the other and what only it has (longest common words). */
export function differences(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const a = wordsOf(before);
  const b = wordsOf(after);
  const shared = commonLengths(a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS));
  const ofA: Stretch[] = [];
  const ofB: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const word = a[i];
    const other = b[j];
    if (word !== undefined && word === other && i < MOST_WORDS && j < MOST_WORDS) {
      put(ofA, word, false);
      put(ofB, word, false);
      i++;
      j++;
    } else if (
      other === undefined ||
      (word !== undefined && (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0))
    ) {
      put(ofA, word as string, true);
      i++;
    } else {
      put(ofB, other, true);
      j++;
    }
  }
  return { before: ofA, after: ofB };
}

/** Words with the space that follows them, so that together they are the text again. */
const wordsOf = (text: string) => text.match(/\S+\s*|^\s+/g) ?? [];

/** How many words two texts have in common from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] as number[];
    const next = lengths[i + 1] as number[];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j] ? (next[j + 1] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number);
    }
  }
  return lengths;
}

function put(stretches: Stretch[], text: string, isOwn: boolean): void {
  const last = stretches.at(-1);
  if (last?.isOwn === isOwn) stretches[stretches.length - 1] = { text: last.text + text, isOwn };
  else stretches.push({ text, isOwn });
}
