import { expect, it } from 'vitest';
import { exponent, growthOf, type Sized, tableOf } from '../../bench/scale/report.ts';

const sized = (asked: number, rows: Sized['rows']): Sized => ({
  asked,
  nodes: asked,
  relationships: 3 * asked,
  floor: { p50: 1, p95: 2 },
  rows,
});

it('says by which power of the size a time grows', () => {
  expect(exponent({ nodes: 1_000, time: 5 }, { nodes: 100_000, time: 5 })).toBe(0);
  expect(exponent({ nodes: 1_000, time: 5 }, { nodes: 10_000, time: 50 })).toBeCloseTo(1);
  expect(exponent({ nodes: 1_000, time: 5 }, { nodes: 10_000, time: 500 })).toBeCloseTo(2);
});

it('shows the growth only between sizes where an answer came', () => {
  const few = sized(1e4, [
    { name: 'look', first: 9, again: { p50: 2, p95: 3 } },
    { name: 'settle', first: 1_000 },
  ]);
  const many = sized(1e5, [
    { name: 'look', first: 9, again: { p50: 20, p95: 30 } },
    { name: 'settle', first: 30_000, refused: 'LIMIT (1 of 1)' },
  ]);
  const lines = growthOf([few, many]).split('\n');
  expect(lines).toContain('| look | 2.0 ms | 20 ms | 1.00 |');
  expect(lines).toContain('| settle | 1000 ms | refused, 30 s |  |');
  expect(tableOf(many)).toContain('| settle | 30 s |  |  |  |  |  | LIMIT (1 of 1) |');
});
