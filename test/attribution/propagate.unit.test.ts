import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Divisions, partsOf, propagate } from '../../src/attribution/propagate.ts';
import { dataProfile } from '../../src/factory/profiles.ts';
import { apportion, ONE, type Shares, totalOf, UNTRACED } from '../../src/values/parts.ts';

const weights = (of: Record<string, number>) =>
  new Map(Object.entries(of).map(([key, weight]) => [key, BigInt(weight)]));
const divisionsOf = (of: Record<string, Record<string, number>>): Divisions =>
  new Map(Object.entries(of).map(([node, causes]) => [node, weights(causes)]));

/** The golden case, asked for from an answer on M. */
const GOLDEN = divisionsOf({
  i: { R: 1 },
  R: { M: 1 },
  M: { FA: 6, FB: 4 },
  FA: { 'A@1': 1 },
  FB: { 'B@1': 1, 'A@1': 1 },
});

/** Fine-tunes `f0` … of which each divides over later ones and over versions, by weights that may be 0. */
const dags = fc
  .array(fc.array(fc.tuple(fc.nat(30), fc.constantFrom(0, 1, 2, 3, 1_000_000_000)), { maxLength: 5 }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows): Divisions => {
    const nameAt = (i: number) => (i < rows.length ? `FineTune:f${i}` : `DatanetVersion:D@${i}`);
    return new Map(
      rows.map((causes, i) => [
        nameAt(i),
        new Map(causes.map(([step, weight]) => [nameAt(i + 1 + step), BigInt(weight)])),
      ]),
    );
  });
const ROOT = 'FineTune:f0';

/** The data profile that publishing writes, from the last fine-tune to the first. */
function profileOf(divisions: Divisions): Shares {
  const profiles = new Map<string, Shares>();
  for (const [name, causes] of [...divisions].reverse()) profiles.set(name, dataProfile(causes, profiles));
  return profiles.get(ROOT) as Shares;
}

const into = (node: string, { passed }: ReturnType<typeof propagate>) =>
  [...passed.values()].reduce((sum, causes) => sum + (causes.get(node) ?? 0n), 0n);

describe('credit that is passed from step to step', () => {
  it('is divided by weights at each node, once all that reaches it is there', () => {
    const { received, passed } = propagate('i', ONE, GOLDEN);
    expect(passed.get('i')).toEqual(new Map([['R', ONE]]));
    expect(passed.get('M')).toEqual(
      new Map([
        ['FA', (ONE * 6n) / 10n],
        ['FB', (ONE * 4n) / 10n],
      ]),
    );
    expect(received.get('A@1')).toBe((ONE * 8n) / 10n);
    expect(received.get('B@1')).toBe((ONE * 2n) / 10n);
  });

  it('ends, on any lineage, exactly where the stored profile says, and no node keeps or makes any', () => {
    fc.assert(
      fc.property(dags, fc.constantFrom(ONE, ONE / 3n, 7n, 0n), (divisions, total) => {
        const expected = apportion(total, profileOf(divisions));
        const found = propagate(ROOT, total, divisions, expected);
        for (const [end, parts] of expected) expect(into(end, found), end).toBe(parts);
        expect(totalOf(expected)).toBe(total);
        for (const node of divisions.keys()) {
          const shares = found.passed.get(node);
          const has = node === ROOT ? total : into(node, found);
          expect(totalOf(shares ?? new Map()), node).toBe(has);
          expect(found.received.get(node) ?? 0n, node).toBe(has);
          for (const [cause, parts] of shares ?? []) {
            expect(parts >= 0n).toBe(true);
            if (cause !== UNTRACED && divisions.get(node)?.get(cause) === 0n) expect(parts).toBe(0n);
          }
        }
      }),
    );
  });

  it('differs from exact fractions by no more than rounding at the steps before it', () => {
    fc.assert(
      fc.property(dags, (divisions) => {
        const { received } = propagate(ROOT, ONE, divisions, profileOf(divisions));
        // The same division of so much more that rounding does not show.
        const scale = 10n ** 30n;
        const exact = propagate(ROOT, ONE * scale, divisions).received;
        for (const [node, parts] of received) {
          const difference = parts * scale - (exact.get(node) ?? 0n);
          expect((difference < 0n ? -difference : difference) <= 100n * scale, node).toBe(true);
        }
      }),
    );
  });

  it('goes over a ladder of 2^200 paths in time linear in its steps', () => {
    const ladder: Record<string, Record<string, number>> = {};
    for (let i = 0; i < 200; i++) {
      ladder[`l${i}`] = { [`l${i + 1}`]: 1, [`r${i + 1}`]: 2 };
      ladder[`r${i}`] = { [`l${i + 1}`]: 3, [`r${i + 1}`]: 1 };
    }
    const { received } = propagate('l0', ONE, divisionsOf(ladder));
    expect((received.get('l200') ?? 0n) + (received.get('r200') ?? 0n)).toBe(ONE);
  });
});

describe('the part of an effect’s credit that is the root’s', () => {
  it('counts every way from the root, and all else that the effect is divided over', () => {
    const parts = partsOf('FA', new Map([...GOLDEN, ['N', weights({ FA: 1, FB: 1, M: 2 })]]));
    expect(parts.get('M')).toBe((ONE * 6n) / 10n);
    expect(parts.get('N')).toBe((ONE * 11n) / 20n);
    expect(parts.has('FB')).toBe(false);
  });

  it('is, of any lineage, what the effect passes upstream to it, but for rounding', () => {
    fc.assert(
      fc.property(dags, fc.nat(13), (divisions, i) => {
        const cause = `FineTune:f${i % divisions.size}`;
        const up = propagate(ROOT, ONE, divisions).received.get(cause) ?? 0n;
        const down = partsOf(cause, divisions).get(ROOT) ?? 0n;
        const difference = up - down;
        expect(difference >= -100n && difference <= 100n).toBe(true);
      }),
    );
  });
});
