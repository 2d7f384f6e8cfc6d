import type { NamedFragment, ReceiptOfQuery } from '../../api/generated.ts';
import { grouped } from '../../words/kinds.ts';
import { callOf, pageLinkOf } from '../../words/names.ts';

type Pool = NonNullable<ReceiptOfQuery['receipt']>['pools'][number];
type Hop = Pool['hops']['edges'][number]['node'];

/** One place money comes by: the fee, a pool, a node of the line, or who is paid. */
export interface Stop {
  readonly id: string;
  readonly label: string;
  readonly call: string;
  readonly link?: string;
  readonly column: number;
  readonly amount: bigint;
}

/** What of a stop goes to another, in one pool. */
export interface Stream {
  readonly from: string;
  readonly to: string;
  readonly pool: string;
  readonly amount: bigint;
}

export interface Flow {
  readonly stops: readonly Stop[];
  readonly streams: readonly Stream[];
  /** Who receives what at the end, all of them, largest first; they sum to the fee. */
  readonly ends: readonly Stop[];
}

const FEE = 'fee';
/** Stops of one column that are drawn one by one; the smallest beyond them are put together. */
const MOST_A_COLUMN = 12;

/**
 * The way of a fee: to the pools, down the line, to people and machines. What a list of hops leaves out is where it was last
 * seen: whatever came in at a stop and did not go on goes to `others`, so that every column still sums to the fee.
 */
export function gatherFlow(pools: readonly Pool[]): Flow {
  const named = new Map<string, NamedFragment>();
  const streams: Stream[] = [];
  for (const { pool, amount, hops } of pools) {
    const start = `pool ${pool}`;
    streams.push({ from: FEE, to: start, pool, amount: BigInt(amount ?? 0) });
    const from = new Set(hops.edges.map(({ node }) => node.from));
    for (const { node: hop } of hops.edges) {
      if (hop.node) named.set(hop.to, hop.node);
      const stream = { from: stopOf(hop.from, pool, start), to: endOf(hop, pool, start, from), pool };
      if (stream.from !== stream.to) streams.push({ ...stream, amount: BigInt(hop.amount ?? 0) });
    }
  }
  const flowing = merged(streams.filter(({ amount }) => amount > 0n));
  const whole = merged([...flowing, ...unlisted(flowing)]);
  return drawnFlow(whole, named);
}

/** The inference and its route divide nothing themselves: their part of the way is the pool. */
const stopOf = (name: string, pool: string, start: string) =>
  /^(Inference|RouteVersion):/.test(name) ? start : `${pool} ${name}`;

/** Who is paid is one stop, whatever pools lead there; a node on the way is one stop in each pool. */
function endOf({ to }: Hop, pool: string, start: string, from: ReadonlySet<string>): string {
  return from.has(to) ? stopOf(to, pool, start) : `end ${to}`;
}

function merged(streams: readonly Stream[]): Stream[] {
  const sums = new Map<string, Stream>();
  for (const stream of streams) {
    const name = JSON.stringify([stream.from, stream.to, stream.pool]);
    const known = sums.get(name);
    sums.set(name, known ? { ...known, amount: known.amount + stream.amount } : stream);
  }
  return [...sums.values()];
}

function unlisted(streams: readonly Stream[]): Stream[] {
  const balance = balances(streams);
  const pools = new Map(streams.map(({ to, pool }) => [to, pool]));
  return [...balance].flatMap(([stop, { into, out }]) =>
    stop === FEE || stop.startsWith('end ') || into <= out
      ? []
      : [{ from: stop, to: 'end others', pool: pools.get(stop) ?? '', amount: into - out }],
  );
}

function balances(streams: readonly Stream[]) {
  const all = new Map<string, { into: bigint; out: bigint }>();
  const at = (stop: string) => {
    const known = all.get(stop) ?? { into: 0n, out: 0n };
    all.set(stop, known);
    return known;
  };
  for (const { from, to, amount } of streams) {
    at(from).out += amount;
    at(to).into += amount;
  }
  return all;
}

function drawnFlow(streams: readonly Stream[], named: ReadonlyMap<string, NamedFragment>): Flow {
  const columns = columnsOf(streams);
  const last = Math.max(0, ...columns.values());
  const balance = balances(streams);
  const stops = [...balance].map(([id, { into, out }]): Stop => {
    const isEnd = id.startsWith('end ');
    const column = isEnd ? last : (columns.get(id) ?? 0);
    return { ...described(id, named), column, amount: id === FEE ? out : into };
  });
  const ends = stops.filter(({ id }) => id.startsWith('end ')).sort(larger);
  const gathered = gatherSmall(stops);
  const moved = streams.map((stream) => ({
    ...stream,
    from: gathered.instead.get(stream.from) ?? stream.from,
    to: gathered.instead.get(stream.to) ?? stream.to,
  }));
  return { stops: gathered.stops, streams: merged(moved), ends };
}

/** How many steps lie between the fee and each stop, by the longest way; those who are paid stand behind all others. */
function columnsOf(streams: readonly Stream[]): Map<string, number> {
  const columns = new Map<string, number>([[FEE, 0]]);
  // Lines are short and have no loops: as many rounds as there are steps.
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of streams) {
      const next = (columns.get(from) ?? 0) + 1;
      if (next > (columns.get(to) ?? 0)) {
        columns.set(to, next);
        changed = true;
      }
    }
  }
  return columns;
}

function described(id: string, named: ReadonlyMap<string, NamedFragment>): Omit<Stop, 'column' | 'amount'> {
  if (id === FEE) return { id, label: 'Inference', call: 'The fee' };
  if (id.startsWith('pool ')) return { id, label: 'Pool', call: id.slice(5) };
  if (id === 'end others') return { id, label: 'others', call: 'others, not listed' };
  const name = id.slice(id.indexOf(' ') + 1);
  if (name === 'untraced') return { id, label: 'untraced', call: 'untraced' };
  const node = named.get(name);
  const colon = name.indexOf(':');
  if (!node) return { id, label: name.slice(0, colon), call: name.slice(colon + 1) };
  return { id, label: node.__typename, call: callOf(node), link: pageLinkOf(node) };
}

/** The smallest stops of a full column become one. */
function gatherSmall(stops: readonly Stop[]) {
  const instead = new Map<string, string>();
  const kept: Stop[] = [];
  const columns = new Map<number, Stop[]>();
  for (const stop of stops) columns.set(stop.column, [...(columns.get(stop.column) ?? []), stop]);
  for (const [column, all] of columns) {
    const [large, small] = split([...all].sort(larger));
    kept.push(...large);
    if (small.length === 0) continue;
    const id = `small ${column}`;
    for (const stop of small) instead.set(stop.id, id);
    const amount = small.reduce((sum, stop) => sum + stop.amount, 0n);
    kept.push({ id, label: 'others', call: `${grouped(small.length)} more`, column, amount });
  }
  return { stops: kept, instead };
}

const split = (stops: readonly Stop[]): readonly [readonly Stop[], readonly Stop[]] =>
  stops.length <= MOST_A_COLUMN
    ? [stops, []]
    : [stops.slice(0, MOST_A_COLUMN - 1), stops.slice(MOST_A_COLUMN - 1)];

const larger = (a: Stop, b: Stop) =>
  a.amount === b.amount ? (a.id < b.id ? -1 : 1) : a.amount > b.amount ? -1 : 1;
