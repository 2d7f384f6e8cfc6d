import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Names } from '../../src/accountability/names.ts';
import { compareCodePoints } from '../../src/values/order.ts';

/** Any text that UTF-8 can hold, as all that comes from Neo4j is. */
const key = fc.string({ unit: 'binary', maxLength: 12 });
const name = fc
  .tuple(fc.constantFrom('Record', 'Contributor', 'DatanetVersion'), key)
  .map(([label, key]) => `${label}:${key}`);

it('numbers names from 0 on, each once, and gives them back with their labels', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 200 }), name, (given, other) => {
      const names = new Names();
      const distinct = [...new Set(given)];
      for (const it of given) expect(names.add(it)).toBe(distinct.indexOf(it));
      expect(names.size).toBe(distinct.length);
      expect(distinct.map((_, i) => names.name(i))).toEqual(distinct);
      expect(distinct.map((_, i) => names.label(i))).toEqual(distinct.map((it) => it.split(':')[0]));
      expect(names.find(other)).toBe(distinct.includes(other) ? distinct.indexOf(other) : undefined);
      expect(names.size).toBe(distinct.length);
    }),
  );
});

it('orders them by code point', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const names = new Names();
      expect(Math.sign(names.compare(names.add(a), names.add(b)))).toBe(Math.sign(compareCodePoints(a, b)));
    }),
  );
});

it('keeps hundreds of thousands apart', () => {
  const names = new Names();
  for (let i = 0; i < 200_000; i++) names.add(`Record:r${i}`);
  for (const i of [0, 1, 511, 512, 65_535, 199_999]) {
    expect(names.find(`Record:r${i}`)).toBe(i);
    expect(names.name(i)).toBe(`Record:r${i}`);
  }
  expect(names.find('Record:r200000')).toBeUndefined();
});
