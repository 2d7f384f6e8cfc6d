import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, scaled } from '../../src/values/decimal.ts';

describe('a decimal', () => {
  it('is read exactly, as Python, JavaScript and people write it', () => {
    expect(decimal('0')).toEqual({ digits: 0n, exponent: 0 });
    expect(decimal('-0.0')).toEqual({ digits: 0n, exponent: -1 });
    expect(decimal('1.2e-07')).toEqual({ digits: 12n, exponent: -8 });
    expect(decimal('-1e+16')).toEqual({ digits: -1n, exponent: 16 });
    expect(decimal('+3.')).toEqual({ digits: 3n, exponent: 0 });
    expect(decimal('.5')).toEqual({ digits: 5n, exponent: -1 });
    expect(decimal('0.1234567890123456789012345678901234567890')).toEqual({
      digits: 1234567890123456789012345678901234567890n,
      exponent: -40,
    });
    expect(decimal('2E400')).toEqual({ digits: 2n, exponent: 400 });
  });

  it.each([
    ...['', ' ', '.', '-', 'e5', '1e', '1e5.0', '--1', '1 ', '1_000', '1,5', '0x10', '1/2', '٣', '1\n'],
    ...['NaN', 'nan', 'Infinity', '-inf', '1e401', '1e-401', '1e99999', '1'.repeat(201)],
  ])('is not %j', (text) => {
    expect(decimal(text)).toBeUndefined();
  });

  it('is any number that JavaScript prints', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { digits, exponent } = decimal(String(value)) ?? { digits: 0n, exponent: 0 };
        expect(Number(`${digits}e${exponent}`)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('decimals together', () => {
  it('keep their proportions as whole numbers', () => {
    const whole = (...texts: string[]) =>
      scaled(texts.map((it) => decimal(it) ?? { digits: -1n, exponent: 0 }));
    expect(whole('0.5', '2', '1e1', '-25e-2')).toEqual([50n, 200n, 1000n, -25n]);
    expect(whole('0e-400', '1e3', '2e3')).toEqual([0n, 1n, 2n]);
    expect(whole()).toEqual([]);
    expect(whole('0', '0.00')).toEqual([0n, 0n]);
    expect(whole('1e400', '1e-400')[0]).toBe(10n ** 800n);
  });

  it('do so whatever they are', () => {
    const decimals = fc.record({
      digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      exponent: fc.integer({ min: -60, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 8 }), (decimals) => {
        const whole = scaled(decimals);
        const asWhole = ({ digits, exponent }: { digits: bigint; exponent: number }) =>
          digits * 10n ** BigInt(exponent + 60);
        decimals.forEach((a, i) => {
          decimals.forEach((b, j) => {
            expect(asWhole(a) * (whole[j] as bigint)).toBe(asWhole(b) * (whole[i] as bigint));
          });
        });
      }),
    );
  });
});
