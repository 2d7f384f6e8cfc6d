import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction as accepted } from '../../src/facts/fields.ts';
import { fraction, isLess } from '../../src/values/fraction.ts';

const LARGEST = 1_000_000_000;
const pairs = fc
  .integer({ min: 1, max: LARGEST })
  .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)));

describe('a fraction', () => {
  it('is read from n/d as it is, without cancelling', () => {
    fc.assert(
      fc.property(pairs, ([n, d]) => {
        expect(accepted.safeParse(`${n}/${d}`).success).toBe(true);
        expect(fraction(`${n}/${d}`)).toEqual({ n: BigInt(n), d: BigInt(d) });
      }),
    );
  });

  it('is compared by its value, exactly', () => {
    fc.assert(
      fc.property(pairs, pairs, ([a, b], [c, d]) => {
        const less = BigInt(a) * BigInt(d) < BigInt(c) * BigInt(b);
        expect(isLess(fraction(`${a}/${b}`), fraction(`${c}/${d}`))).toBe(less);
      }),
    );
    expect(isLess(fraction('1/2'), fraction('2/4'))).toBe(false);
    expect(isLess(fraction('499999999/1000000000'), fraction('1/2'))).toBe(true);
    expect(isLess(fraction('333333333/999999999'), fraction('333333333/999999998'))).toBe(true);
  });

  it.each([
    '',
    '1',
    '/',
    '1/',
    '/1',
    '1/0',
    '0/0',
    '2/1',
    '-1/2',
    '1/-2',
    '1.0/2',
    '01/2',
    '1/02',
    ' 1/2',
    '1/2 ',
    '1 / 2',
    '1/1000000001',
    '1e0/2',
    '0x1/2',
    '１/２',
    '1/2/3',
    '1/2\n',
    'NaN/1',
  ])('is not %j', (text) => {
    expect(accepted.safeParse(text).success).toBe(false);
  });
});
