/** A Neo4j that ends this often within this many milliseconds is not started again. */
export const MOST_ENDS = 5;
export const WINDOW = 600_000;

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Milliseconds until the next start of a Neo4j that ended at these moments, the last one just now: none after the first
 * end, then pauses that double. Undefined where starting it again is of no use.
 */
export function pauseAfter(ends: readonly number[], now: number): number | undefined {
  const recent = ends.filter((end) => now - end < WINDOW).length;
  if (recent > MOST_ENDS) return undefined;
  return recent < 2 ? 0 : Math.min(FIRST_PAUSE * 2 ** (recent - 2), LONGEST_PAUSE);
}
