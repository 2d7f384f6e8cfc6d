import { scaled } from '../../words/shares.ts';
import type { Flow, Stop, Stream } from './gather.ts';

/** A stop as a bar. */
export interface Bar {
  readonly stop: Stop;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A stream as a ribbon: an SVG path along its middle, and its width. */
export interface Ribbon {
  readonly stream: Stream;
  readonly path: string;
  readonly width: number;
}

export interface Sankey {
  readonly bars: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}

export const BAR = 10;
/** The height that the whole fee takes, and the least room for a bar with its two lines of text. */
const WHOLE = 230;
const ROOM = 34;
const GAP = 10;

/** Where bars and ribbons lie: amounts to scale, each column ordered by where its money comes from. */
export function sankey({ stops, streams }: Flow, width: number, labels: number): Sankey {
  const last = Math.max(1, ...stops.map(({ column }) => column));
  const fee = stops.filter(({ column }) => column === 0).reduce((sum, { amount }) => sum + amount, 0n);
  const size = (amount: bigint) => Math.max(1, scaled(amount, fee, WHOLE));
  const bars = new Map<string, Bar>();
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    stops.filter((stop) => stop.column === column),
  );
  const heightOf = (column: readonly Stop[]) =>
    column.reduce((sum, { amount }) => sum + Math.max(size(amount), ROOM) + GAP, -GAP);
  const height = Math.max(ROOM, ...columns.map(heightOf));

  for (const [i, column] of columns.entries()) {
    const x = (i * (width - labels - BAR)) / last;
    let y = (height - heightOf(column)) / 2;
    for (const stop of ordered(column, streams, bars)) {
      const own = size(stop.amount);
      const room = Math.max(own, ROOM);
      bars.set(stop.id, { stop, x, y: y + (room - own) / 2, height: own });
      y += room + GAP;
    }
  }
  return { bars: [...bars.values()], ribbons: ribbonsOf(streams, bars, size), height };
}

/** Each stop at the middle of what flows into it, so that ribbons cross little. Pools keep the order of the policy. */
function ordered(
  column: readonly Stop[],
  streams: readonly Stream[],
  bars: ReadonlyMap<string, Bar>,
): readonly Stop[] {
  const middles = new Map(
    column.map(({ id }) => {
      let [sum, total] = [0, 0];
      for (const { from, to, amount } of streams) {
        const bar = bars.get(from);
        if (to !== id || !bar) continue;
        // Only an order is made of it.
        const weight = Number(amount);
        sum += (bar.y + bar.height / 2) * weight;
        total += weight;
      }
      return [id, total === 0 ? 0 : sum / total];
    }),
  );
  const isPools = column.every(({ label }) => label === 'Pool');
  return isPools ? column : [...column].sort((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0));
}

function ribbonsOf(
  streams: readonly Stream[],
  bars: ReadonlyMap<string, Bar>,
  size: (amount: bigint) => number,
): Ribbon[] {
  const leaving = new Map<string, number>();
  const arriving = new Map<string, number>();
  const yOf = (id: string) => bars.get(id)?.y ?? 0;
  const placed = new Map<Stream, { start: number; end: number }>();
  const next = (at: Map<string, number>, id: string, width: number) => {
    const offset = at.get(id) ?? 0;
    at.set(id, offset + width);
    return yOf(id) + offset + width / 2;
  };
  // At each bar the ribbons leave in the order in which they arrive elsewhere, and the other way round.
  for (const stream of [...streams].sort((a, b) => yOf(a.to) - yOf(b.to)))
    placed.set(stream, { start: next(leaving, stream.from, size(stream.amount)), end: 0 });
  for (const stream of [...streams].sort((a, b) => yOf(a.from) - yOf(b.from))) {
    const place = placed.get(stream);
    if (place) place.end = next(arriving, stream.to, size(stream.amount));
  }
  return streams.flatMap((stream) => {
    const from = bars.get(stream.from);
    const to = bars.get(stream.to);
    const place = placed.get(stream);
    if (!from || !to || !place) return [];
    const [x0, x1] = [from.x + BAR, to.x];
    const middle = (x0 + x1) / 2;
    const path = `M${at(x0)} ${at(place.start)}C${at(middle)} ${at(place.start)} ${at(middle)} ${at(place.end)} ${at(x1)} ${at(place.end)}`;
    return [{ stream, path, width: size(stream.amount) }];
  });
}

const at = (value: number) => value.toFixed(1);
