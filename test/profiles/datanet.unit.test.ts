import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProfiledRecord, pass, versionProfile } from '../../src/datanet/profile.ts';
import { fraction } from '../../src/values/fraction.ts';
import { compareCodePoints } from '../../src/values/order.ts';
import { ONE, type Shares, UNTRACED } from '../../src/values/parts.ts';

const sum = (shares: Shares) => [...shares.values()].reduce((a, b) => a + b, 0n);
const sorted = (shares: Shares) => [...shares].sort(([a], [b]) => compareCodePoints(a, b));
const entries = ({ records, contributors }: ReturnType<typeof versionProfile>) => [
  sorted(records),
  sorted(contributors),
];

/** `record('r2', 1, { corrects: 'r1', keeps: '1/3', by: { c2: 1 } })`; without a weight it is only corrected. */
const record = (
  key: string,
  weight: number | undefined,
  {
    revision = 0,
    corrects,
    keeps = '1/2',
    by = { [`by ${key}`]: 1 },
  }: { revision?: number; corrects?: string; keeps?: string; by?: Record<string, number> } = {},
): ProfiledRecord => ({
  key,
  weight: weight === undefined ? undefined : BigInt(weight),
  revision: BigInt(revision),
  corrects: corrects === undefined ? undefined : { key: corrects, keeps: fraction(keeps) },
  by: Object.entries(by).map(([contributor, share]) => ({ contributor, share: BigInt(share) })),
});

const keeps = fc
  .integer({ min: 1, max: 1_000_000_000 })
  .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)))
  .map(([n, d]) => `${n}/${d}`);
const anyKeeps = fc.oneof(fc.constantFrom('0/1', '1/1', '1/2', '1/3'), keeps);
const shares = fc.dictionary(fc.constantFrom('c1', 'c2', 'c3', 'c4', '😀', '\u{ffff}'), fc.nat({ max: 4 }), {
  minKeys: 1,
  maxKeys: 3,
});
const weights = fc.option(fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000_000_000 })), { nil: undefined });

/** Records of which each corrects an earlier one or none, so chains, forks and several members in one chain occur. */
const histories = fc
  .array(fc.tuple(fc.nat(), anyKeeps, shares, weights, fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 15,
  })
  .map((drawn) => {
    const made: ProfiledRecord[] = [];
    for (const [i, [pick, keeps, by, weight, step]] of drawn.entries()) {
      const corrected = made[pick % (i + 3)];
      const revision = corrected ? Number(corrected.revision) + step : 0;
      made.push(record(`r${i}`, weight, { revision, corrects: corrected?.key, keeps, by }));
    }
    return made;
  });

describe('the profile of a Datanet version', () => {
  it('sums to ONE, over records and over contributors', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const profile = versionProfile(records);
        expect([sum(profile.records), sum(profile.contributors)]).toEqual([ONE, ONE]);
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(
        histories.chain((it) => fc.tuple(fc.constant(it), fc.shuffledSubarray(it, { minLength: it.length }))),
        ([records, shuffled]) => {
          expect(entries(versionProfile(shuffled))).toEqual(entries(versionProfile(records)));
        },
      ),
    );
  });

  it('lies within the roundings on the way of the exact fractions', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const profile = versionProfile(records);
        const exact = exactProfile(records);
        for (const which of ['records', 'contributors'] as const) {
          const names = new Set([...profile[which].keys(), ...exact[which].keys()]);
          for (const name of names) {
            const { value, roundings } = exact[which].get(name) ?? { value: ZERO, roundings: 0n };
            const parts = profile[which].get(name) ?? 0n;
            // |parts − ONE·value| <= roundings, without dividing.
            const error = parts * value.d - ONE * value.n;
            expect((error < 0n ? -error : error) <= roundings * value.d, `${name}: ${parts}`).toBe(true);
          }
        }
      }),
    );
  });

  it('is not changed by a member of weight 0, nor by records that nothing reaches', () => {
    fc.assert(
      fc.property(histories, shares, anyKeeps, (records, by, keeps) => {
        fc.pre(records.some(({ weight }) => weight !== undefined && weight > 0n));
        const nobody = record('nobody', 0, { by });
        const above = record('above', 0, { revision: 99, corrects: records[0]?.key, keeps, by });
        const aside = record('aside', undefined, { by });
        expect(entries(versionProfile([above, aside, ...records, nobody]))).toEqual(
          entries(versionProfile(records)),
        );
      }),
    );
  });

  it('gives other names the same, where they are in the same order', () => {
    fc.assert(
      fc.property(histories, (records) => {
        const renamed = records.map((it) => ({
          ...it,
          by: it.by.map(({ contributor, share }) => ({ contributor: `x${contributor}`, share })),
        }));
        const { contributors } = versionProfile(records);
        const again = sorted(versionProfile(renamed).contributors);
        expect(again.map(([name, parts]) => [name.replace('Contributor:x', 'Contributor:'), parts])).toEqual(
          sorted(contributors),
        );
      }),
    );
  });

  it('divides ONE by weight, and what a record keeps by the shares of its contributors', () => {
    const profile = versionProfile([
      record('r1', 3, { by: { a: 1, b: 2 } }),
      record('r2', 1, { by: { a: 5 } }),
    ]);
    expect(profile.records).toEqual(
      new Map([
        ['Record:r1', (3n * ONE) / 4n],
        ['Record:r2', ONE / 4n],
      ]),
    );
    expect(profile.contributors).toEqual(
      new Map([
        ['Contributor:a', ONE / 2n],
        ['Contributor:b', ONE / 2n],
      ]),
    );
  });

  it('passes on what a correction does not keep', () => {
    const corrected = record('r1', undefined, { by: { a: 1 } });
    const by = { b: 1 };
    const profile = versionProfile([
      record('r2', 1, { revision: 1, corrects: 'r1', keeps: '1/4', by }),
      corrected,
    ]);
    expect(sorted(profile.records)).toEqual([
      ['Record:r1', (3n * ONE) / 4n],
      ['Record:r2', ONE / 4n],
    ]);
    expect(sorted(profile.contributors)).toEqual([
      ['Contributor:a', (3n * ONE) / 4n],
      ['Contributor:b', ONE / 4n],
    ]);
  });

  it('lets a correction that keeps 0/1 pass everything on, and one that keeps 1/1 nothing', () => {
    const chain = (keeps: string) =>
      sorted(
        versionProfile([record('r1', undefined), record('r2', 1, { revision: 1, corrects: 'r1', keeps })])
          .records,
      );
    expect(chain('0/1')).toEqual([['Record:r1', ONE]]);
    expect(chain('0/1000000000')).toEqual([['Record:r1', ONE]]);
    expect(chain('1/1')).toEqual([['Record:r2', ONE]]);
    expect(chain('999999999/1000000000')).toEqual([
      ['Record:r1', 10n ** 9n],
      ['Record:r2', ONE - 10n ** 9n],
    ]);
  });

  it('joins a fork where it began', () => {
    const fork = [
      record('r1', undefined),
      record('r2', 1, { revision: 1, corrects: 'r1', keeps: '1/2' }),
      record('r3', 1, { revision: 2, corrects: 'r1', keeps: '1/5' }),
    ];
    expect(sorted(versionProfile(fork).records)).toEqual([
      ['Record:r1', ONE / 4n + (2n * ONE) / 5n],
      ['Record:r2', ONE / 4n],
      ['Record:r3', ONE / 10n],
    ]);
  });

  it('splits what reaches a record once, when all of it is there', () => {
    const records = [
      record('r0', undefined),
      record('r1', undefined, { revision: 1, corrects: 'r0', keeps: '1/2' }),
      record('r2', 1, { revision: 2, corrects: 'r1', keeps: '0/1' }),
      record('r3', 1, { revision: 3, corrects: 'r1', keeps: '0/1' }),
    ];
    const given: Shares = new Map([
      ['Record:r2', 1n],
      ['Record:r3', 1n],
    ]);
    // One unit at a time, r1 would keep both, for odd units go to `corrector`.
    expect(sorted(pass(given, records).records)).toEqual([
      ['Record:r0', 1n],
      ['Record:r1', 1n],
    ]);
  });

  it('gives the odd unit of a split to the corrector', () => {
    const records = [record('r1', undefined), record('r2', 1, { revision: 1, corrects: 'r1', keeps: '1/2' })];
    expect(sorted(pass(new Map([['Record:r2', 3n]]), records).records)).toEqual([
      ['Record:r1', 1n],
      ['Record:r2', 2n],
    ]);
  });

  it('follows a chain of 1,500 corrections to its end', () => {
    const chain = Array.from({ length: 1_501 }, (_, i) =>
      record(`r${i}`, i === 1_500 ? 1 : undefined, {
        revision: i,
        corrects: i === 0 ? undefined : `r${i - 1}`,
        keeps: '1/1000',
        by: { [`c${i % 7}`]: 1 },
      }),
    );
    const profile = versionProfile(chain);
    expect([sum(profile.records), sum(profile.contributors)]).toEqual([ONE, ONE]);
    expect(profile.records.size).toBe(1_501);
    const left = Number(profile.records.get('Record:r0')) / Number(ONE);
    expect(left).toBeCloseTo(0.999 ** 1_500, 12);
  });

  it('leaves untraced what falls on a record whose shares are all 0', () => {
    const profile = versionProfile([record('r1', 1, { by: { a: 0, b: 0 } }), record('r2', 3)]);
    expect(sorted(profile.records)).toEqual([
      ['Record:r1', ONE / 4n],
      ['Record:r2', (3n * ONE) / 4n],
    ]);
    expect(sorted(profile.contributors)).toEqual([
      ['Contributor:by r2', (3n * ONE) / 4n],
      [UNTRACED, ONE / 4n],
    ]);
  });

  it('leaves all of it untraced where no member has weight', () => {
    const profile = versionProfile([record('r1', 0), record('r2', 0)]);
    expect(entries(profile)).toEqual([[[UNTRACED, ONE]], [[UNTRACED, ONE]]]);
  });

  it('takes a record or a contributor named `untraced` for what it is', () => {
    const profile = versionProfile([record('untraced', 1, { by: { untraced: 1 } })]);
    expect(entries(profile)).toEqual([[['Record:untraced', ONE]], [['Contributor:untraced', ONE]]]);
  });
});

// ---------------------------------------------------------------------------------------------------------------------

interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}
/** An exact share of 1, and how often something was rounded to a unit on its way. */
interface Exact {
  readonly value: Rational;
  readonly roundings: bigint;
}

const ZERO: Rational = { n: 0n, d: 1n };
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const ratio = (n: bigint, d: bigint): Rational => {
  const by = gcd(n, d);
  return { n: n / by, d: d / by };
};
const plus = (a: Rational, b: Rational) => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
const times = (a: Rational, b: Rational) => ratio(a.n * b.n, a.d * b.d);

/** The same by the definition: what reaches a record is its own and what each correction of it passes on. */
function exactProfile(records: readonly ProfiledRecord[]) {
  const all = records.reduce((total, { weight = 0n }) => total + weight, 0n);
  const reached = (record: ProfiledRecord): Exact => {
    let { value, roundings }: Exact = {
      value: all === 0n ? ZERO : ratio(record.weight ?? 0n, all),
      roundings: 1n,
    };
    for (const correction of records) {
      if (correction.corrects?.key !== record.key) continue;
      const { n, d } = correction.corrects.keeps;
      const from = reached(correction);
      value = plus(value, times(from.value, ratio(d - n, d)));
      roundings += from.roundings + 1n;
    }
    return { value, roundings };
  };
  const kept = new Map<string, Exact>();
  const contributors = new Map<string, Exact>();
  const give = (to: Map<string, Exact>, name: string, { value, roundings }: Exact) => {
    const had = to.get(name) ?? { value: ZERO, roundings: 0n };
    to.set(name, { value: plus(had.value, value), roundings: had.roundings + roundings });
  };
  if (all === 0n) {
    give(kept, UNTRACED, { value: ratio(1n, 1n), roundings: 0n });
    give(contributors, UNTRACED, { value: ratio(1n, 1n), roundings: 0n });
  }
  for (const record of records) {
    const { value, roundings } = reached(record);
    const keeps = record.corrects ? ratio(record.corrects.keeps.n, record.corrects.keeps.d) : ratio(1n, 1n);
    const own = { value: times(value, keeps), roundings: roundings + 1n };
    give(kept, `Record:${record.key}`, own);
    const shares = record.by.reduce((total, { share }) => total + share, 0n);
    if (shares === 0n) give(contributors, UNTRACED, own);
    for (const { contributor, share } of shares === 0n ? [] : record.by) {
      const value = times(own.value, ratio(share, shares));
      give(contributors, `Contributor:${contributor}`, { value, roundings: own.roundings + 1n });
    }
  }
  return { records: kept, contributors };
}
