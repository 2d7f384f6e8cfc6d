import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditDownstream, creditUpstream, type Step } from '../../web/explorer/pictures/ancestry/credit.ts';
import { gatherUpstream } from '../../web/explorer/pictures/ancestry/gather-upstream.ts';
import type { Behind, Graph, Listed } from '../../web/explorer/pictures/ancestry/picture.ts';
import { nextNode } from '../../web/explorer/pictures/ancestry/walk.ts';
import { wishOf } from '../../web/explorer/pictures/ancestry/wish.ts';
import { gatherFlow } from '../../web/explorer/pictures/flow/gather.ts';
import { sankey } from '../../web/explorer/pictures/flow/geometry.ts';

const ONE = 10n ** 18n;
const step = (from: string, to: string, kind: string, weight: number | null = null): Step => ({
  from,
  to,
  kind,
  weight: weight === null ? null : String(weight),
});

// The golden case of DESIGN: M is merged 6:4 from FA and FB.
const MERGED = [
  step('i', 'R', 'ANSWERED_BY'),
  step('R', 'M', 'SERVES', 1),
  step('M', 'FA', 'DERIVED_FROM', 6),
  step('M', 'FB', 'DERIVED_FROM', 4),
  step('FA', 'A', 'TRAINED_ON', 1),
  step('FB', 'B', 'TRAINED_ON', 1),
  step('FB', 'A', 'TRAINED_ON', 1),
  step('M', 'ann', 'BUILT_BY', 1),
];

describe('the credit that lines carry', () => {
  it('is divided by weights at each node, once all that reaches it is there', () => {
    const { byNode } = creditUpstream('i', MERGED, ONE);
    expect(byNode.get('FA')).toBe((ONE * 6n) / 10n);
    expect(byNode.get('A')).toBe((ONE * 8n) / 10n);
    expect(byNode.get('B')).toBe((ONE * 2n) / 10n);
    expect(byNode.has('ann')).toBe(false);
  });

  it('is the same whole at the ends of any line, however many ways lead there', () => {
    const ladder = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(ladder, (weights) => {
        const steps = weights.flatMap(([a, b], i) => [
          step(`l${i}`, `l${i + 1}`, 'DERIVED_FROM', a + 1),
          step(`l${i}`, `r${i + 1}`, 'DERIVED_FROM', b),
          step(`r${i + 1}`, `l${i + 1}`, 'DERIVED_FROM', 1),
        ]);
        expect(creditUpstream('l0', steps, ONE).byNode.get(`l${weights.length}`)).toBe(ONE);
      }),
    );
  });

  it('downstream says which part of each effect’s credit is the root’s', () => {
    const whole = new Map([
      ['FA', 1n],
      ['FB', 2n],
      ['M', 10n],
      ['R', 1n],
    ]);
    const { byNode } = creditDownstream('A', MERGED, whole);
    expect(byNode.get('FB')).toBe(ONE / 2n);
    expect(byNode.get('R')).toBe((ONE * 8n) / 10n);
  });
});

const named = (kind: string, key: string) => ({ __typename: kind, id: key, key }) as Graph['nodes'][number];
const person = (key: string) => ({ ...named('Contributor', key), givenName: null }) as Listed['node'];
const GRAPH = {
  complete: true,
  incompleteReason: null,
  nodes: [
    { ...named('FineTune', 'F'), name: 'F', trainedOn: [{ weight: 1 }], derivedFrom: [] },
    { ...named('DatanetVersion', 'D@1'), recordCount: 1_204 },
  ],
  edges: [{ from: 'F', to: 'D@1', kind: 'TRAINED_ON', weight: '1' }],
} as unknown as Graph;

describe('what is gathered', () => {
  const record = (key: string, parts: bigint, by: string): Listed => ({
    node: named('Record', key) as Listed['node'],
    parts,
    by: [{ node: person(by), share: 1n }],
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
          },
          records: { items: records, totalCount: 1_204, cursor: 'r' },
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
    expect(wishOf('?direction=downstream&depth=3&asOf=2026-07-01', 'UPSTREAM')).toEqual({
      direction: 'DOWNSTREAM',
      maxDepth: 3,
      asOf: '2026-07-01',
    });
    expect(wishOf('?direction=sideways&depth=-1&asOf=2026-99-99', 'UPSTREAM')).toEqual({
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
