import type { Places } from './layout.ts';
import type { Picture } from './picture.ts';

/**
 * Where an arrow key leads: left to the cause and right to the effect that carries most, up and down to the neighbour in
 * the same column. Undefined where there is nothing that way.
 */
export function nextNode(from: string, key: string, { lines }: Picture, places: Places): string | undefined {
  const here = places.get(from);
  if (!here) return undefined;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const toCause = key === 'ArrowLeft';
    const along = lines.filter((line) => (toCause ? line.to : line.from) === from);
    along.sort((a, b) => compare(b.parts ?? -1n, a.parts ?? -1n));
    const [first] = along;
    return first && (toCause ? first.from : first.to);
  }
  const isUp = key === 'ArrowUp';
  const column = [...places].filter(
    ([id, { x, y }]) => id !== from && x === here.x && (isUp ? y < here.y : y > here.y),
  );
  column.sort(([, a], [, b]) => (isUp ? b.y - a.y : a.y - b.y));
  return column[0]?.[0];
}

const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
