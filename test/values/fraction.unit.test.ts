import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction as accepted } from '../../src/facts/fields.ts';
import { fraction, inLowestTerms, isLess, over, rounded, times } from '../../src/values/fraction.ts';

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

  it('is put in lowest terms as far as its denominator is small, however long it is', () => {
    fc.assert(
      fc.property(pairs, fc.bigInt({ min: 1n, max: 10n ** 40n }), ([a, b], factor) => {
        const [n, d] = [BigInt(a), BigInt(b)];
        const found = inLowestTerms({ n: n * factor, d: d * factor }, BigInt(LARGEST));
        expect(found && found.n * d).toBe(found && n * found.d);
        expect(d % (found?.d ?? 0n)).toBe(0n);
      }),
    );
    expect(inLowestTerms({ n: 6n, d: 4n }, 2n)).toEqual({ n: 3n, d: 2n });
    expect(inLowestTerms({ n: 0n, d: 7n }, 1n)).toEqual({ n: 0n, d: 1n });
    expect(inLowestTerms({ n: 1n, d: 3n }, 2n)).toBeUndefined();
    expect(inLowestTerms({ n: 3n ** 100_000n, d: 2n ** 200_000n }, BigInt(LARGEST))).toBeUndefined();
  });

  it('is rounded to the next one of a small denominator, and left alone where it has one', () => {
    expect(rounded({ n: 2n, d: 6n }, 10n, 'DOWN')).toEqual({ n: 1n, d: 3n });
    expect(rounded({ n: 1n, d: 11n }, 10n, 'DOWN')).toEqual({ n: 0n, d: 1n });
    expect(rounded({ n: 1n, d: 11n }, 10n, 'UP')).toEqual({ n: 1n, d: 10n });
    expect(rounded({ n: 5n, d: 11n }, 10n, 'UP')).toEqual({ n: 1n, d: 2n });
  });

  it('is multiplied and divided without cancelling', () => {
    expect(times(fraction('1/2'), fraction('2/3'))).toEqual({ n: 2n, d: 6n });
    expect(over(fraction('1/2'), fraction('2/3'))).toEqual({ n: 3n, d: 4n });
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
