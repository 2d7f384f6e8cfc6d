import { expect, test } from 'vitest';
import { MOST_ENDS, pauseAfter, WINDOW } from '../../../src/neo4j/embedded/backoff.ts';

test('A Neo4j that ended once is started again at once', () => {
  expect(pauseAfter([1_000], 1_000)).toBe(0);
});

test('One that ends again and again is started after pauses that double, and then no more', () => {
  const pauses = [1, 2, 3, 4, 5, 6].map((count) => pauseAfter(Array(count).fill(0), 0));
  expect(pauses).toEqual([0, 1_000, 2_000, 4_000, 8_000, undefined]);
  expect(MOST_ENDS).toBe(5);
});

test('What is longer ago than the window does not count', () => {
  const often = Array(20).fill(0);
  expect(pauseAfter(often, WINDOW - 1)).toBeUndefined();
  expect(pauseAfter([...often, WINDOW], WINDOW)).toBe(0);
});
