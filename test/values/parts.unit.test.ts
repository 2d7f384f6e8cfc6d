import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../src/values/order.ts';
import {
  add,
  addApportioned,
  apportion,
  inOrder,
  ONE,
  type Shares,
  UNTRACED,
} from '../../src/values/parts.ts';

/** Keys of which many are equal but for a character on either side of the surrogates. */
const keys = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', '\u{d7ff}', '\u{e000}', '\u{ffff}', '\u{10000}', '😀'),
    maxLength: 3,
  }),
);
/** Weights as they come: small ones tie often, large ones fill what an event may say, byte counts go beyond. */
const weights = fc.oneof(
  fc.bigInt({ min: 0n, max: 3n }),
  fc.bigInt({ min: 0n, max: 1_000_000_000n }),
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
);
const totals = fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: ONE }), fc.constant(ONE));
const entries = fc.uniqueArray(fc.tuple(keys, weights), { selector: ([key]) => key, maxLength: 12 });

const sum = (values: Iterable<bigint>) => [...values].reduce((a, b) => a + b, 0n);
const sorted = (shares: Shares) => [...shares].sort(([a], [b]) => compareCodePoints(a, b));

describe('apportion', () => {
  it('divides the total exactly', () => {
    fc.assert(
      fc.property(totals, entries, (total, entries) => {
        expect(sum(apportion(total, new Map(entries)).values())).toBe(total);
      }),
    );
  });

  it('gives every key less than one unit more or less than its exact share', () => {
    fc.assert(
      fc.property(totals, entries, (total, entries) => {
        const all = sum(entries.map(([, weight]) => weight));
        const shares = apportion(total, new Map(entries));
        for (const [key, weight] of all === 0n ? [] : entries) {
          const error = (shares.get(key) ?? 0n) * all - total * weight;
          expect(error > -all && error < all, key).toBe(true);
        }
      }),
    );
  });

  it('never gives less to a larger weight', () => {
    fc.assert(
      fc.property(totals, entries, (total, entries) => {
        fc.pre(entries.some(([, weight]) => weight > 0n));
        const shares = apportion(total, new Map(entries));
        const given = (key: string) => shares.get(key) ?? 0n;
        for (const [a, x] of entries)
          for (const [b, y] of entries) expect(x <= y || given(a) >= given(b), `${a}, ${b}`).toBe(true);
      }),
    );
  });

  it('is the largest remainder method, done the slow way', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 200n }), entries, (total, entries) => {
        fc.pre(entries.some(([, weight]) => weight > 0n));
        expect(sorted(apportion(total, new Map(entries)))).toEqual(sorted(unitByUnit(total, entries)));
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    const shuffled = entries.chain((it) =>
      fc.tuple(fc.constant(it), fc.shuffledSubarray(it, { minLength: it.length })),
    );
    fc.assert(
      fc.property(totals, shuffled, (total, [some, others]) => {
        expect(sorted(apportion(total, new Map(some)))).toEqual(sorted(apportion(total, new Map(others))));
      }),
    );
  });

  it('gives the same to other names in the same order', () => {
    fc.assert(
      fc.property(totals, entries, (total, entries) => {
        const inKeyOrder = [...entries].sort(([a], [b]) => compareCodePoints(a, b));
        const renamed = inKeyOrder.map(([, weight], i): [string, bigint] => [`k${100 + i}`, weight]);
        fc.pre(entries.some(([, weight]) => weight > 0n));
        const shares = apportion(total, new Map(entries));
        const others = apportion(total, new Map(renamed));
        inKeyOrder.forEach(([key], i) => void expect(others.get(`k${100 + i}`)).toBe(shares.get(key)));
      }),
    );
  });

  it('lets other names decide only between equal remainders', () => {
    fc.assert(
      fc.property(totals, entries, (total, entries) => {
        const all = sum(entries.map(([, weight]) => weight));
        fc.pre(all > 0n);
        const renamed = entries.map(([, weight], i): [string, bigint] => [`k${100 + i}`, weight]);
        // How many odd units fall on each remainder.
        const odd = (named: [string, bigint][]) => {
          const shares = apportion(total, new Map(named));
          return named
            .map(([key, weight]) => {
              const floor = (total * weight) / all;
              return `${total * weight - floor * all}: ${(shares.get(key) ?? 0n) - floor}`;
            })
            .sort();
        };
        expect(odd(renamed)).toEqual(odd(entries));
      }),
    );
  });

  it('is not changed by a key of weight 0, which gets nothing', () => {
    fc.assert(
      fc.property(totals, entries, keys, (total, entries, nobody) => {
        fc.pre(entries.every(([key]) => key !== nobody) && entries.length > 0);
        const without = apportion(total, new Map(entries));
        expect(sorted(apportion(total, new Map([[nobody, 0n], ...entries])))).toEqual(sorted(without));
        expect(without.has(nobody)).toBe(false);
      }),
    );
  });

  it('leaves out keys that get nothing', () => {
    fc.assert(
      fc.property(totals, entries, (total, entries) => {
        expect([...apportion(total, new Map(entries)).values()].every((parts) => parts > 0n)).toBe(true);
      }),
    );
  });

  it('gives odd units to the smaller key by code point, not by UTF-16 unit', () => {
    const weights = new Map(['😀', '\u{ffff}', '\u{e000}', 'z'].map((key) => [key, 1n]));
    expect(apportion(3n, weights)).toEqual(
      new Map([
        ['z', 1n],
        ['\u{e000}', 1n],
        ['\u{ffff}', 1n],
      ]),
    );
    expect(apportion(4n * 7n + 2n, weights).get('😀')).toBe(7n);
    expect(apportion(4n * 7n + 2n, weights).get('\u{e000}')).toBe(8n);
  });

  it('gives odd units to the largest remainders first', () => {
    expect(
      apportion(
        10n,
        new Map([
          ['a', 1n],
          ['b', 2n],
          ['c', 3n],
        ]),
      ),
    ).toEqual(
      new Map([
        ['a', 2n],
        ['b', 3n],
        ['c', 5n],
      ]),
    );
    expect(
      apportion(
        1n,
        new Map([
          ['a', 1n],
          ['b', 2n],
        ]),
      ),
    ).toEqual(new Map([['b', 1n]]));
  });

  it('leaves everything untraced where all weights are 0, or there is none', () => {
    expect(
      apportion(
        ONE,
        new Map([
          ['a', 0n],
          ['b', 0n],
        ]),
      ),
    ).toEqual(new Map([[UNTRACED, ONE]]));
    expect(apportion(7n, new Map())).toEqual(new Map([[UNTRACED, 7n]]));
  });

  it('gives nothing to anyone where there is nothing', () => {
    expect(apportion(0n, new Map([['a', 1n]]))).toEqual(new Map());
    expect(apportion(0n, new Map())).toEqual(new Map());
  });

  it('takes `untraced` among the weights for one more key', () => {
    expect(
      apportion(
        10n,
        new Map([
          ['a', 1n],
          [UNTRACED, 4n],
        ]),
      ),
    ).toEqual(
      new Map([
        ['a', 2n],
        [UNTRACED, 8n],
      ]),
    );
  });
});

describe('shares', () => {
  it('grow by what is added, and keep no entry of nothing', () => {
    const shares: Shares = new Map([['a', 1n]]);
    add(shares, 'a', 2n);
    add(shares, 'b', 3n);
    add(shares, 'c', 0n);
    addApportioned(
      shares,
      5n,
      new Map([
        ['b', 1n],
        ['d', 4n],
        ['e', 0n],
      ]),
    );
    expect(shares).toEqual(
      new Map([
        ['a', 3n],
        ['b', 4n],
        ['d', 4n],
      ]),
    );
  });

  it('are shown largest first, then by key in code-point order', () => {
    const shares: Shares = new Map([
      ['😀', 2n],
      ['b', 1n],
      ['\u{ffff}', 2n],
      ['a', 1n],
      ['z', ONE],
    ]);
    expect(inOrder(shares).map(([key]) => key)).toEqual(['z', '\u{ffff}', '😀', 'a', 'b']);
  });
});

/** Floors first, then one unit after another to whoever has the largest remainder and none of the odd units yet. */
function unitByUnit(total: bigint, entries: readonly (readonly [string, bigint])[]): Shares {
  const all = sum(entries.map(([, weight]) => weight));
  const shares = new Map(entries.map(([key, weight]) => [key, (total * weight) / all]));
  const rests = new Map(entries.map(([key, weight]) => [key, (total * weight) % all]));
  while (sum(shares.values()) < total) {
    let best: string | undefined;
    for (const [key, rest] of rests) {
      const other = best === undefined ? -1n : (rests.get(best) as bigint);
      if (rest > other || (rest === other && compareCodePoints(key, best as string) < 0)) best = key;
    }
    shares.set(best as string, (shares.get(best as string) as bigint) + 1n);
    rests.delete(best as string);
  }
  return new Map([...shares].filter(([, parts]) => parts > 0n));
}
