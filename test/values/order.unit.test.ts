import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../src/values/order.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({
    unit: fc.constantFrom('a', '\u{d7ff}', '\u{e000}', '\u{fffd}', '\u{ffff}', '\u{10000}', '\u{10ffff}'),
    maxLength: 4,
  }),
);

/** The definition, done the slow way. */
function byCodePoints(a: string, b: string): number {
  const [x, y] = [a, b].map((it) => [...it].map((character) => character.codePointAt(0) as number));
  for (const [i, point] of (x as number[]).entries()) {
    const other = (y as number[])[i];
    if (other === undefined) return 1;
    if (point !== other) return point - other;
  }
  return (x as number[]).length - (y as number[]).length;
}

describe('the order of keys', () => {
  it('is that of their code points', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(byCodePoints(a, b)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('puts characters beyond the 16-bit plane last, where JavaScript does not', () => {
    const keys = ['\u{10ffff}', '\u{1f600}', '\u{ffff}', '\u{e000}', '\u{d7ff}', 'b', 'ab', 'a', ''];
    expect([...keys].sort(compareCodePoints)).toEqual([...keys].reverse());
    expect([...keys].sort()).not.toEqual([...keys].reverse());
  });

  it('is UTF-8’s own, byte by byte', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
