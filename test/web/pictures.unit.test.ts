import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherDownstream } from '../../web/explorer/pictures/ancestry/gather-downstream.ts';
import { gatherUpstream } from '../../web/explorer/pictures/ancestry/gather-upstream.ts';
import type { Behind, Graph, Listed } from '../../web/explorer/pictures/ancestry/picture.ts';
import { nextNode } from '../../web/explorer/pictures/ancestry/walk.ts';
import { wishOf } from '../../web/explorer/pictures/ancestry/wish.ts';
import { gatherFlow } from '../../web/explorer/pictures/flow/gather.ts';
import { sankey } from '../../web/explorer/pictures/flow/geometry.ts';

const ONE = 10n ** 18n;
const named = (kind: string, key: string) => ({ __typename: kind, id: key, key }) as Graph['nodes'][number];
const person = (key: string) => ({ ...named('Contributor', key), givenName: null }) as Listed['node'];
const GRAPH = {
  complete: true,
  incompleteReason: null,
  nodes: [
    { ...named('FineTune', 'F'), name: 'F' },
    { ...named('DatanetVersion', 'D@1'), recordCount: 1_204 },
  ],
  edges: [{ from: 'F', to: 'D@1', kind: 'TRAINED_ON', parts: String(ONE) }],
  credit: [{ node: 'D@1', parts: String(ONE) }],
} as unknown as Graph;

describe('what is gathered', () => {
  const record = (key: string, parts: bigint, by: string): Listed => ({
    node: named('Record', key) as Listed['node'],
    parts,
    by: [person(by)],
  });
  const behind = (records: Listed[]): Behind =>
    new Map([
      [
        'D@1',
        {
          people: {
            items: [
              { node: person('ann'), parts: ONE / 2n },
              { node: person('bob'), parts: ONE / 4n },
            ],
            totalCount: 612,
            cursor: 'c',
            parts: ONE,
          },
          records: { items: records, totalCount: 1_204, cursor: 'r', parts: ONE },
        },
      ],
    ]);
  const calls = (picture: ReturnType<typeof gatherUpstream>) => picture.nodes.map(({ call }) => call);
  const into = ({ lines }: ReturnType<typeof gatherUpstream>, to: string) =>
    lines.filter((line) => line.to === to).reduce((sum, { parts }) => sum + (parts ?? 0n), 0n);

  it('stands for all records of a version, with those who have most drawn one by one', () => {
    const picture = gatherUpstream('F', GRAPH, behind([]));
    expect(calls(picture)).toEqual(['F', 'D@1', '1,204 records', 'ann', 'bob', '610 more']);
    expect(into(picture, 'records behind D@1')).toBe(ONE);
  });

  it('keeps the credit whole when a page of records is opened', () => {
    const picture = gatherUpstream(
      'F',
      GRAPH,
      behind([record('r1', ONE / 10n, 'ann'), record('r2', ONE / 5n, 'zoe')]),
    );
    expect(calls(picture)).toContain('1,202 more');
    expect(into(picture, 'D@1')).toBe(ONE);
    expect(into(picture, 'r2')).toBe(ONE / 5n);
    expect(into(picture, 'records behind D@1')).toBe((ONE * 7n) / 10n);
  });

  it('shows the service’s credit of the whole lineage, however little of it is drawn', () => {
    const clipped = {
      ...GRAPH,
      complete: false,
      nodes: [
        { ...named('RouteVersion', 'R'), version: 1 },
        { ...named('FineTune', 'F'), name: 'F' },
      ],
      edges: [{ from: 'R', to: 'F', kind: 'SERVES', parts: String(ONE / 4n) }],
      // Another quarter comes to it by what is not drawn.
      credit: [{ node: 'F', parts: String(ONE / 2n) }],
    } as unknown as Graph;
    const { nodes, lines } = gatherUpstream('R', clipped, new Map());
    expect(nodes.find(({ id }) => id === 'F')?.parts).toBe(ONE / 2n);
    expect(lines).toEqual([{ from: 'F', to: 'R', parts: ONE / 4n }]);
  });

  it('has no number where nothing was divided', () => {
    const datanet = {
      ...GRAPH,
      nodes: [
        { ...named('Datanet', 'D'), name: 'D' },
        { ...named('DatanetVersion', 'D@1'), recordCount: 2 },
      ],
      edges: [{ from: 'D@1', to: 'D', kind: 'VERSION_OF', parts: null }],
      credit: [],
    } as unknown as Graph;
    for (const { nodes, lines } of [
      gatherUpstream('D', datanet, new Map()),
      gatherDownstream('D', datanet, new Map()),
    ])
      expect([...nodes, ...lines].filter((it) => 'parts' in it)).toEqual([]);
  });

  it('gives a record that came by several versions, or people of several, no sum of what happens to be drawn', () => {
    const two = {
      ...GRAPH,
      nodes: [...GRAPH.nodes, { ...named('DatanetVersion', 'D@2'), recordCount: 1_204 }],
      edges: [...GRAPH.edges, { from: 'F', to: 'D@2', kind: 'TRAINED_ON', parts: String(ONE / 2n) }],
      credit: [
        { node: 'D@1', parts: String(ONE / 2n) },
        { node: 'D@2', parts: String(ONE / 2n) },
      ],
    } as unknown as Graph;
    const { nodes, lines } = gatherUpstream('F', two, behind([record('r1', ONE / 10n, 'ann')]));
    expect(nodes.find(({ id }) => id === 'r1')?.parts).toBeUndefined();
    expect(lines).toContainEqual({ from: 'r1', to: 'D@1', parts: ONE / 10n });
  });

  it('ends where the depth asked for ends', () => {
    expect(calls(gatherUpstream('F', GRAPH, behind([]), { maxDepth: 2 }))).toEqual([
      'F',
      'D@1',
      '1,204 records',
    ]);
    expect(calls(gatherUpstream('F', GRAPH, behind([]), { maxDepth: 1 }))).toEqual(['F', 'D@1']);
  });

  it('is walked by arrows: left to the cause that carries most, right to the effect, up and down in a column', () => {
    const picture = gatherUpstream('F', GRAPH, behind([]));
    const places = new Map(
      picture.nodes.map(({ id, label }, i) => [id, { x: label === 'Contributor' ? 0 : 100 + i, y: i }]),
    );
    expect(nextNode('F', 'ArrowLeft', picture, places)).toBe('D@1');
    expect(nextNode('records behind D@1', 'ArrowLeft', picture, places)).toBe('ann');
    expect(nextNode('ann', 'ArrowDown', picture, places)).toBe('bob');
    expect(nextNode('bob', 'ArrowUp', picture, places)).toBe('ann');
    expect(nextNode('ann', 'ArrowRight', picture, places)).toBe('records behind D@1');
    expect(nextNode('ann', 'ArrowLeft', picture, places)).toBeUndefined();
  });
});

describe('what one wishes to see', () => {
  it('is read from the link, and what makes no sense there is left out', () => {
    expect(wishOf('?direction=downstream&depth=3', 'UPSTREAM')).toEqual({
      direction: 'DOWNSTREAM',
      maxDepth: 3,
    });
    expect(wishOf('?direction=sideways&depth=-1', 'UPSTREAM')).toEqual({
      direction: 'UPSTREAM',
    });
  });
});

describe('the way of a fee', () => {
  type Pools = Parameters<typeof gatherFlow>[0];
  const hop = (from: string, to: string, amount: bigint) => ({
    node: { from, to, amount: String(amount), fraction: '1/1', parts: '0', basis: 'DECLARED', node: null },
  });
  const pool = (
    name: string,
    amount: bigint,
    edges: ReturnType<typeof hop>[],
    totalCount = edges.length,
  ) => ({
    ...{ pool: name, weight: 1, fraction: '1/1', amount: String(amount) },
    hops: { totalCount, pageInfo: { hasNextPage: false, endCursor: null }, edges },
  });
  const flowOf = (...pools: ReturnType<typeof pool>[]) => gatherFlow(pools as unknown as Pools);
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => hop('DatanetVersion:D@1', `Contributor:c${i}`, BigInt(i + 1)));

  it('leads from the fee by pools and the line to those who are paid, who together have the fee', () => {
    const flow = flowOf(
      pool('platform', 10n, [hop('Inference:i', 'Pool:platform', 10n)]),
      pool('data', 10n, [
        hop('Inference:i', 'RouteVersion:r@1', 10n),
        hop('RouteVersion:r@1', 'FineTune:F', 10n),
        hop('FineTune:F', 'DatanetVersion:D@1', 10n),
        ...people(4),
      ]),
    );
    expect(flow.stops.filter(({ column }) => column === 0)).toMatchObject([{ call: 'The fee', amount: 20n }]);
    expect(flow.stops.map(({ call }) => call)).not.toContain('r@1');
    expect(flow.ends.map(({ call, amount }) => [call, amount])).toEqual([
      ['platform', 10n],
      ['c3', 4n],
      ['c2', 3n],
      ['c1', 2n],
      ['c0', 1n],
    ]);
  });

  it('gathers the smallest of many and still sums to the fee, and so does what the list leaves out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.bigInt(0n, 10n ** 25n), (count, missing) => {
        const listed = (BigInt(count) * BigInt(count + 1)) / 2n;
        const fee = listed + missing;
        const flow = flowOf(
          pool('data', fee, [hop('Inference:i', 'DatanetVersion:D@1', fee), ...people(count)], 999),
        );
        const last = Math.max(...flow.stops.map(({ column }) => column));
        const atEnd = flow.stops.filter(({ column }) => column === last);
        expect(atEnd.length).toBeLessThanOrEqual(12);
        expect(atEnd.reduce((sum, { amount }) => sum + amount, 0n)).toBe(fee);
        expect(flow.ends.reduce((sum, { amount }) => sum + amount, 0n)).toBe(fee);
      }),
    );
  });

  it('is drawn with room for every label, and no bar over another', () => {
    const flow = flowOf(pool('data', 820n, [hop('Inference:i', 'DatanetVersion:D@1', 820n), ...people(40)]));
    const { bars, ribbons, height } = sankey(flow, 1_000, 150);
    expect(ribbons).toHaveLength(flow.streams.length);
    for (const bar of bars) {
      expect(bar.y).toBeGreaterThanOrEqual(0);
      expect(bar.y + bar.height).toBeLessThanOrEqual(height + 1);
      for (const other of bars)
        if (other !== bar && other.x === bar.x)
          expect(Math.abs(other.y + other.height / 2 - bar.y - bar.height / 2)).toBeGreaterThan(30);
    }
  });
});
