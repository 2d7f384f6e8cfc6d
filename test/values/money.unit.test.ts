import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLimbs, MAX_AMOUNT, priceOf, toLimbs } from '../../src/values/money.ts';

const amounts = fc.oneof(
  fc.bigInt({ min: 0n, max: MAX_AMOUNT - 1n }),
  fc.bigInt({ min: 0n, max: 2n * 10n ** 12n }),
  fc.constantFrom(0n, 10n ** 12n - 1n, 10n ** 12n, MAX_AMOUNT - 1n),
);

describe('an amount', () => {
  it('comes back from its limbs as it was', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(fromLimbs(toLimbs(amount))).toBe(amount);
      }),
    );
  });

  it('has limbs that Neo4j holds, the lower one below 10^12', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const { hi, lo } = toLimbs(amount);
        expect(lo >= 0n && lo < 10n ** 12n).toBe(true);
        expect(hi >= 0n && hi < 2n ** 63n).toBe(true);
      }),
    );
  });

  it('leaves room for a thousand of the largest in one sum of limbs', () => {
    const { hi, lo } = toLimbs(MAX_AMOUNT - 1n);
    expect(1_000n * hi < 2n ** 63n && 1_000n * lo < 2n ** 63n).toBe(true);
    expect(fromLimbs({ hi: 1_000n * hi, lo: 1_000n * lo })).toBe(1_000n * (MAX_AMOUNT - 1n));
  });
});

describe('a price', () => {
  const price = { perRequest: 5n, per1kInput: 7n, per1kOutput: 11n };

  it('is per request and per thousand tokens, rounded down once over both', () => {
    expect(priceOf(price, 0n, 0n)).toBe(5n);
    expect(priceOf(price, 1_000n, 1_000n)).toBe(5n + 7n + 11n);
    // 7·100 + 11·28 = 1008, though neither alone makes a whole unit.
    expect(priceOf(price, 100n, 28n)).toBe(6n);
    expect(priceOf(price, 100n, 27n)).toBe(5n);
  });

  it('never falls with more tokens, and never rounds up', () => {
    const tokens = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(amounts, amounts, amounts, tokens, tokens, (perRequest, per1kInput, per1kOutput, i, o) => {
        const price = { perRequest, per1kInput, per1kOutput };
        const exact = perRequest * 1_000n + i * per1kInput + o * per1kOutput;
        const asked = priceOf(price, i, o) * 1_000n;
        expect(asked <= exact && exact - asked < 1_000n).toBe(true);
        expect(priceOf(price, i + 1n, o) >= priceOf(price, i, o)).toBe(true);
      }),
    );
  });
});
