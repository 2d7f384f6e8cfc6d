import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type Connection,
  connectionsOf,
  type Derivation,
  MOST_BITS,
  shortfallOf,
  shown,
} from '../../src/factory/royalty-floors.ts';
import { type Fraction, fraction, times } from '../../src/values/fraction.ts';

const derivation = (royalty: string, parents: Record<string, number>): Derivation => ({
  royalty: fraction(royalty),
  parents: new Map(Object.entries(parents).map(([name, weight]) => [name, BigInt(weight)])),
});
const lineageOf = (all: Record<string, Derivation>) => new Map(Object.entries(all));
const connected = (root: Record<string, number>, all: Record<string, Derivation>, ...ancestors: string[]) =>
  Object.fromEntries(
    [...(connectionsOf(derivation('1/1', root).parents, lineageOf(all), new Set(ancestors)) ?? [])].map(
      ([name, { share, passed }]) => [name, [shown(share), shown(passed)]],
    ),
  );

describe('what connects a fine-tune with an ancestor', () => {
  it('is a product along a path and a sum over paths', () => {
    const all = {
      left: derivation('1/2', { base: 1, other: 3 }),
      right: derivation('1/3', { base: 2, left: 4 }),
    };
    expect(connected({ base: 1 }, {}, 'base')).toEqual({ base: ['1/1', '1/1'] });
    expect(connected({ left: 6, right: 4 }, all, 'base', 'left', 'right')).toEqual({
      // 6/10·1/4 + 4/10·(2/6 + 4/6·1/4), and with royalties 6/10·1/2·1/4 + 4/10·1/3·(2/6 + 4/6·1/2·1/4)
      base: ['7/20', '47/360'],
      left: ['13/15', '31/45'],
      right: ['2/5', '2/5'],
    });
  });

  it('ends where a weight is 0, and not where a royalty is', () => {
    const all = { low: derivation('0/1', { base: 1 }), loose: derivation('1/1', { base: 0, low: 1 }) };
    expect(connected({ low: 1, x: 1 }, all, 'base', 'y')).toEqual({ base: ['1/2', '0/1'] });
    expect(connected({ low: 0, x: 1 }, all, 'base')).toEqual({});
    expect(connected({ loose: 1 }, all, 'base')).toEqual({ base: ['1/1', '0/1'] });
    expect(connected({}, {}, 'base')).toEqual({});
  });

  it('is exactly what adding up every path gives', () => {
    fc.assert(
      fc.property(lineages, ({ parents, derivations, names }) => {
        const found = connectionsOf(parents, derivations, new Set(names)) as Map<string, Connection>;
        for (const name of names) {
          const slow = slowly(parents, derivations, name);
          const fast = found.get(name);
          if (slow.share.n === 0n) expect(fast).toBeUndefined();
          else
            expect([equal(fast?.share, slow.share), equal(fast?.passed, slow.passed)]).toEqual([true, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a step for each fine-tune, not for each of 2^2000 paths', () => {
    const rungs = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, i) =>
        ['a', 'b'].map((side) => [
          `${side}${i}`,
          derivation('1/2', i === 0 ? { base: 1 } : { [`a${i - 1}`]: 1, [`b${i - 1}`]: 1 }),
        ]),
      ).flat(),
    );
    const started = performance.now();
    const found = connectionsOf(new Map([['a1999', 1n]]), lineageOf(rungs), new Set(['base']))?.get('base');
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(found && equal(found.share, fraction('1/1'))).toBe(true);
    expect(found && equal(found.passed, { n: 1n, d: 2n ** 2_000n })).toBe(true);
  });

  it('is not told where the fractions become too long, whatever else the lineage holds', () => {
    const generations = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `g${i}`,
          derivation('999999936/999999937', { [i === 0 ? 'base' : `g${i - 1}`]: 1 }),
        ]),
      );
    const most = Math.floor(MOST_BITS / 30);
    const tooMany = lineageOf(generations(most + 1));
    expect(connectionsOf(new Map([[`g${most}`, 1n]]), tooMany, new Set(['base']))).toBeUndefined();
    expect(connected({ [`g${most - 1}`]: 1 }, generations(most), 'base')).toEqual({
      base: ['1/1', '124999727/125000000'],
    });
    expect(
      connected(
        { [`g${most}`]: 1, low: 1 },
        { ...generations(most + 1), low: derivation('1/2', { x: 1 }) },
        'x',
      ),
    ).toEqual({
      x: ['1/2', '1/4'],
    });
  });
});

describe('a floor', () => {
  const missing = (minRoyalty: string, royalty: string, share: string, passed: string) => {
    const found = shortfallOf(fraction(minRoyalty), fraction(royalty), {
      share: fraction(share),
      passed: fraction(passed),
    });
    return found && [shown(found.floor), shown(found.given), found.reachedBy && shown(found.reachedBy)];
  };

  test.each([
    ['is reached by exactly as much', ['1/2', '1/2', '1/1', '1/1'], undefined],
    ['asks nothing of what does not come from it', ['1/2', '0/1', '0/1', '0/1'], undefined],
    [
      'needs more of those who get less from their parents',
      ['1/2', '0/1', '1/1', '1/2'],
      ['1/2', '0/1', '1/1'],
    ],
    [
      'cannot be reached where the parents pass on too little',
      ['1/2', '1/1', '1/1', '1/3'],
      ['1/2', '1/3', undefined],
    ],
    ['cannot be reached where they pass on nothing', ['1/2', '1/1', '1/1', '0/1'], ['1/2', '0/1', undefined]],
    [
      'is told from what is smaller by a trillionth of a trillionth',
      ['999999999/1000000000', '999999998/999999999', '1/1', '1/1'],
      ['999999999/1000000000', '999999998/999999999', '999999999/1000000000'],
    ],
  ])('%s', (_, [minRoyalty = '', royalty = '', share = '', passed = ''], expected) => {
    expect(missing(minRoyalty, royalty, share, passed)).toEqual(expected);
  });

  it('names a royalty that an event may give and that reaches it', () => {
    const connection = { share: fraction('1/3'), passed: { n: 10n ** 30n, d: 2n * 10n ** 30n + 7n } };
    const found = shortfallOf(fraction('1/7'), fraction('0/1'), connection);
    const royalty = found?.reachedBy as Fraction;
    expect(royalty.d).toBeLessThanOrEqual(10n ** 9n);
    expect(shortfallOf(fraction('1/7'), royalty, connection)).toBeUndefined();
    const less = { n: royalty.n * 10n ** 9n - royalty.d, d: royalty.d * 10n ** 9n };
    expect(shortfallOf(fraction('1/7'), less, connection)).toBeDefined();
  });
});

const equal = (a: Fraction | undefined, b: Fraction) => a !== undefined && a.n * b.d === b.n * a.d;

/** Lineages in which nodes derive from earlier ones, by weights that are often 0. */
const lineages = fc
  .array(
    fc.record({
      royalty: fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 7 })),
      weights: fc.array(fc.constantFrom(0, 0, 1, 2, 3, 1_000_000_000), { minLength: 7, maxLength: 7 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((nodes) => {
    const names = nodes.map((_, i) => `n${i}`);
    const parentsOf = (weights: readonly number[], before: number) =>
      new Map(names.slice(0, before).map((name, i) => [name, BigInt(weights[i] ?? 0)]));
    const derivations = new Map(
      nodes.map(({ royalty: [n, d], weights }, i) => [
        `n${i}`,
        { royalty: { n: BigInt(Math.min(n, d)), d: BigInt(d) }, parents: parentsOf(weights, i) },
      ]),
    );
    const root = nodes.at(-1) as (typeof nodes)[number];
    return { names, derivations, parents: parentsOf(root.weights.toReversed(), nodes.length) };
  });

const sum = (all: readonly Fraction[]): Fraction =>
  all.reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });

/** Walks every path. */
function slowly(
  parents: ReadonlyMap<string, bigint>,
  derivations: ReadonlyMap<string, Derivation>,
  to: string,
): Connection {
  const total = [...parents.values()].reduce((sum, weight) => sum + weight, 0n);
  const parts = [...parents].flatMap(([name, weight]): Connection[] => {
    if (weight === 0n) return [];
    const here: Connection[] = name === to ? [{ share: fraction('1/1'), passed: fraction('1/1') }] : [];
    const { royalty, parents: further } = derivations.get(name) as Derivation;
    const { share, passed } = slowly(further, derivations, to);
    const beyond = { share, passed: times(passed, royalty) };
    const part = { n: weight, d: total };
    return [...here, beyond].map((it) => ({ share: times(it.share, part), passed: times(it.passed, part) }));
  });
  return { share: sum(parts.map((it) => it.share)), passed: sum(parts.map((it) => it.passed)) };
}
