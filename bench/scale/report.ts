import type { Timing } from '../measure.ts';

/** What one kind of work took at one size. */
export interface Row {
  readonly name: string;
  /** Milliseconds of the very first in this process, refused or not. */
  readonly first: number;
  /** Of those after it; none where it is done once. */
  readonly again?: Pick<Timing, 'p50' | 'p95'>;
  /** The median of bare statements between them, in milliseconds. */
  readonly floor?: number;
  /** The most memory in MB that Node and Neo4j held meanwhile. */
  readonly node?: number;
  readonly neo4j?: number;
  /** Why it gave nothing, and how often of how many. */
  readonly refused?: string;
}

/** All that was measured at one size. */
export interface Sized {
  readonly asked: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly floor: Pick<Timing, 'p50' | 'p95'>;
  readonly rows: readonly Row[];
}

/** The growth from one size to the next: time is in proportion to size^exponent. */
export const exponent = (few: { nodes: number; time: number }, many: { nodes: number; time: number }) =>
  Math.log(many.time / few.time) / Math.log(many.nodes / few.nodes);

/** What one row says of its time: that of the usual one, or of the only one. */
const timeOf = (row: Row | undefined) => row && (row.again?.p50 ?? row.first);

export const milliseconds = (time: number) =>
  time < 10
    ? `${time.toFixed(1)} ms`
    : time < 10_000
      ? `${Math.round(time)} ms`
      : `${Math.round(time / 1_000)} s`;

export function tableOf({ asked, nodes, relationships, floor, rows }: Sized): string {
  return [
    `## ${asked.toLocaleString('en-US')} nodes`,
    '',
    `${nodes.toLocaleString('en-US')} nodes and ${relationships.toLocaleString('en-US')} relationships in the store. Floor: p50 ${floor.p50.toFixed(2)} ms, p95 ${floor.p95.toFixed(2)} ms.`,
    '',
    '| what | first | p50 | p95 | p50 ÷ floor | Node | Neo4j | refused |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows.map(
      ({ name, first, again, floor, node, neo4j, refused }) =>
        `| ${name} | ${milliseconds(first)} | ${again ? milliseconds(again.p50) : ''} | ${again ? milliseconds(again.p95) : ''} | ${again && floor ? (again.p50 / floor).toFixed(1) : ''} | ${megabytes(node)} | ${megabytes(neo4j)} | ${refused ?? ''} |`,
    ),
    '',
  ].join('\n');
}

const megabytes = (memory: number | undefined) => (memory === undefined ? '' : `${memory} MB`);

/** The usual time of each kind of work at every size, and how it grows from size to size. */
export function growthOf(sizes: readonly Sized[]): string {
  const names = [...new Set(sizes.flatMap(({ rows }) => rows.map(({ name }) => name)))];
  const found = (sized: Sized, name: string) => sized.rows.find((row) => row.name === name);
  const head = sizes.flatMap(({ asked }, i) => [
    asked.toExponential(0).replace('+', ''),
    ...(i > 0 ? ['exponent'] : []),
  ]);
  const cells = (name: string) =>
    sizes.flatMap((sized, i) => {
      const row = found(sized, name);
      const time = timeOf(row);
      const shown =
        time === undefined ? '' : row?.refused ? `refused, ${milliseconds(time)}` : milliseconds(time);
      const before = i === 0 ? undefined : sizes[i - 1];
      if (!before) return [shown];
      const former = found(before, name);
      const earlier = timeOf(former);
      const comparable = time !== undefined && earlier !== undefined && !row?.refused && !former?.refused;
      return [
        shown,
        comparable
          ? exponent({ nodes: before.nodes, time: earlier }, { nodes: sized.nodes, time }).toFixed(2)
          : '',
      ];
    });
  return [
    '## Growth',
    '',
    `| what, p50 | ${head.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(head.length)}`,
    ...names.map((name) => `| ${name} | ${cells(name).join(' | ')} |`),
    '',
  ].join('\n');
}
