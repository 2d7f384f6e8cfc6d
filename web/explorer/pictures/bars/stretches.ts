import type { Bucket } from '../../api/generated.ts';

/** Stretches that one chart holds. */
const MOST = 400;

/** Every stretch from the first to the last, those in which nothing happened too; the newest where there are too many. */
export function everyStretch(starts: readonly string[], bucket: Bucket): string[] {
  const times = starts.map((start) => Date.parse(start)).sort((a, b) => a - b);
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  for (let time = first; time <= last; time = following(time, bucket)) all.push(new Date(time).toISOString());
  return all.slice(-MOST);
}

const HOUR = 3_600_000;
const LENGTHS = { HOUR, DAY: 24 * HOUR, WEEK: 7 * 24 * HOUR };

function following(time: number, bucket: Bucket): number {
  if (bucket !== 'MONTH') return time + LENGTHS[bucket];
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
