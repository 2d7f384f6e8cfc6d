import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Due,
  difference,
  modelDues,
  overShares,
  type RecordTerms,
  type RouteTerms,
  type RouteTotals,
  recordDues,
  routeDues,
  versionDues,
} from '../../src/settlement/rules.ts';
import { apportion, ONE, type Shares } from '../../src/values/parts.ts';
import { depth } from '../support/depth.ts';

const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((a, b) => a + b, 0n);
const total = (dues: readonly Due[]) => sum(dues.map(({ amount }) => amount));
const nameOf = ({ owner, kind, pool, reason }: Due) => `${kind} ${owner} ${pool ?? ''} ${reason ?? ''}`;
const byName = (dues: readonly Due[]) => {
  const amounts = new Map<string, bigint>();
  for (const due of dues) amounts.set(nameOf(due), (amounts.get(nameOf(due)) ?? 0n) + due.amount);
  return amounts;
};
const positive = (amounts: ReadonlyMap<string, bigint>) =>
  [...amounts].filter(([, amount]) => amount !== 0n).sort(([a], [b]) => (a < b ? -1 : 1));

const weights = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 1_000_000_000 })), {
    minKeys: 1,
    noNullPrototype: true,
  });
const shares = (names: readonly string[]): fc.Arbitrary<Shares> =>
  weights(names).map((it) => apportion(ONE, counted(it)));
const counted = (weights: Record<string, number>) =>
  new Map(Object.entries(weights).map(([name, weight]) => [name, BigInt(weight)]));

const terms: fc.Arbitrary<RouteTerms> = fc.record({
  policy: weights(['platform', 'stakers', 'data', 'model', 'training', 'compute'])
    .filter((it) => Object.values(it).some((weight) => weight > 0))
    .map(counted),
  data: shares([
    'DatanetVersion:A@1',
    'DatanetVersion:B@1',
    'MeasuredVersion:F/A@1',
    'BaseModel:m',
    'untraced',
  ]),
  model: shares(['FineTune:F', 'FineTune:G', 'BaseModel:m']),
});

/** Fees from dust to the most that one inference may bring. */
const fee = fc.oneof(fc.nat({ max: 7 }).map(BigInt), fc.bigInt({ min: 0n, max: 10n ** 27n - 1n }));
const RECORDS = ['r1', 'r2', 'r3'];

/** One use of a route: its fee, who served it, and what of it evidence gives to records. */
interface Use {
  readonly fee: bigint;
  readonly provider: string;
  readonly evidence: Shares;
}
const use: fc.Arbitrary<Use> = fc.record({
  fee,
  provider: fc.constantFrom('', 'p1', 'p2'),
  evidence: fc.oneof(
    fc.constant<Shares>(new Map()),
    fc
      .tuple(weights(RECORDS), fc.bigInt({ min: 0n, max: ONE }))
      .map(([scores, covered]) => apportion(covered, counted(scores)))
      .map((parts) => new Map([...parts].filter(([name]) => name !== 'untraced'))),
  ),
});
const uses = fc.array(use, { minLength: 1, maxLength: 12 });

function totalsOf(uses: readonly Use[]): RouteTotals {
  const byProvider = new Map<string, bigint>();
  const byRecord = new Map<string, bigint>();
  for (const { fee, provider, evidence } of uses) {
    byProvider.set(provider, (byProvider.get(provider) ?? 0n) + fee);
    for (const [record, parts] of evidence) byRecord.set(record, (byRecord.get(record) ?? 0n) + fee * parts);
  }
  return { fees: sum(uses.map(({ fee }) => fee)), byProvider, byRecord, evidence: sum(byRecord.values()) };
}

const payees = shares(['Contributor:c1', 'Contributor:c2', 'Contributor:c3', 'untraced']);
const by = weights(['Contributor:c1', 'Contributor:c2', 'Contributor:c3']).map(counted);
const record: fc.Arbitrary<RecordTerms> = fc.record({
  corrects: fc.option(
    fc
      .integer({ min: 1, max: 1_000_000_000 })
      .chain((d) => fc.tuple(fc.integer({ min: 0, max: d }), fc.constant(d)))
      .map(([n, d]) => ({ key: 'older', keeps: { n: BigInt(n), d: BigInt(d) } })),
    { nil: undefined },
  ),
  by,
});

/** Every rule for one total, so that what holds for all of them is said once. */
const rule: fc.Arbitrary<(total: bigint) => Due[]> = fc.oneof(
  payees.map((parts) => (total: bigint) => versionDues(total, parts)),
  record.map((terms) => (total: bigint) => recordDues(total, terms)),
  by.map((shares) => (total: bigint) => overShares(total, shares, 'NO_WEIGHT')),
  fc.constantFrom('Contributor:c1', undefined).map((owner) => (total: bigint) => modelDues(total, owner)),
);
const amount = fc.oneof(fc.nat({ max: 20 }).map(BigInt), fc.bigInt({ min: 0n, max: 8n * 10n ** 30n }));

describe('what a route owes', () => {
  it('is never more than what came in, and what floors leave is less than a unit for each of them', () => {
    fc.assert(
      fc.property(terms, uses, (terms, uses) => {
        const totals = totalsOf(uses);
        const dues = routeDues(terms, totals);
        const remainder = totals.fees - total(dues);
        expect(remainder >= 0n).toBe(true);
        // One floor for each due, and one more for each pool that is divided again.
        expect(remainder < BigInt(dues.length + terms.policy.size + 1)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('falls for nobody as use goes on, and nobody falls out', () => {
    fc.assert(
      fc.property(terms, uses, uses, (terms, uses, more) => {
        const before = byName(routeDues(terms, totalsOf(uses)));
        const after = byName(routeDues(terms, totalsOf([...uses, ...more])));
        for (const [name, amount] of before) expect((after.get(name) ?? 0n) >= amount, name).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same in the end, however use was split into settlements and in whatever order it came', () => {
    fc.assert(
      fc.property(
        terms,
        uses.chain((it) => fc.tuple(fc.constant(it), fc.shuffledSubarray(it, { minLength: it.length }))),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 }),
        (terms, [uses, shuffled], sizes) => {
          const paid: Due[] = [];
          let settled = 0;
          for (const size of sizes) {
            const before = routeDues(terms, totalsOf(shuffled.slice(0, settled)));
            settled += size;
            const owed = difference(before, routeDues(terms, totalsOf(shuffled.slice(0, settled))));
            for (const { amount } of owed) expect(amount > 0n).toBe(true);
            paid.push(...owed);
          }
          expect(positive(byName(paid))).toEqual(positive(byName(routeDues(terms, totalsOf(uses)))));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives a pool that is an account its floor of the fees, and the data pool all that evidence leaves', () => {
    fc.assert(
      fc.property(terms, uses, (terms, uses) => {
        const totals = totalsOf(uses);
        const all = sum(terms.policy.values());
        const dues = routeDues(terms, totals);
        for (const pool of ['platform', 'stakers']) {
          const share = (totals.fees * (terms.policy.get(pool) ?? 0n)) / all;
          expect(total(dues.filter(({ owner }) => owner === `Pool:${pool}`))).toBe(share);
        }
        const data = (totals.fees * (terms.policy.get('data') ?? 0n)) / all;
        const reached = total(dues.filter(({ pool }) => pool === 'data'));
        expect(reached <= data).toBe(true);
        expect(data - reached <= BigInt(terms.data.size + RECORDS.length + 1)).toBe(true);
      }),
    );
  });
});

describe('what any node owes', () => {
  it('is never more than what it was sent, and what floors leave is less than a unit for each of them', () => {
    fc.assert(
      fc.property(rule, amount, (rule, sent) => {
        const dues = rule(sent);
        const remainder = sent - total(dues);
        expect(remainder >= 0n).toBe(true);
        expect(remainder < BigInt(dues.length + 1)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('falls for nobody as it is sent more', () => {
    fc.assert(
      fc.property(rule, amount, amount, (rule, sent, more) => {
        for (const { amount } of difference(rule(sent), rule(sent + more))) expect(amount > 0n).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same in the end, in however many parts it was sent', () => {
    fc.assert(
      fc.property(rule, fc.array(amount, { maxLength: 20 }), (rule, parts) => {
        let sent = 0n;
        const paid = parts.flatMap((part) => {
          const before = rule(sent);
          sent += part;
          return difference(before, rule(sent));
        });
        expect(positive(byName(paid))).toEqual(positive(byName(rule(sent))));
      }),
    );
  });

  it('pays for many units in one as for as many single ones', () => {
    const many = BigInt(depth(50_000, 1_000_000));
    const parts = apportion(
      ONE,
      new Map([
        ['Contributor:c1', 2n],
        ['Contributor:c2', 5n],
      ]),
    );
    const paid = new Map<string, bigint>();
    let before = versionDues(0n, parts);
    for (let sent = 1n; sent <= many; sent++) {
      const after = versionDues(sent, parts);
      for (const { owner, amount } of difference(before, after))
        paid.set(owner, (paid.get(owner) ?? 0n) + amount);
      before = after;
    }
    expect(paid).toEqual(new Map(versionDues(many, parts).map(({ owner, amount }) => [owner, amount])));
    expect(sum(paid.values())).toBe(many - 1n);
  });
});

const MANY = depth(50_000, 1_000_000);

describe(`${MANY} fees of 1 unit against one of as many`, { timeout: 300_000 }, () => {
  const of = (weights: Record<string, bigint>) => apportion(ONE, new Map(Object.entries(weights)));
  const terms: RouteTerms = {
    policy: counted({ platform: 3, data: 7, model: 2 }),
    data: of({ 'DatanetVersion:A@1': 2n, 'DatanetVersion:B@1': 1n }),
    model: of({ 'FineTune:F': 1n }),
  };
  /** How those behind the route divide what they are sent. */
  const behind: Readonly<Record<string, (total: bigint) => Due[]>> = {
    'DatanetVersion:A@1': (total) => versionDues(total, of({ 'Contributor:c1': 2n, 'Contributor:c2': 5n })),
    'DatanetVersion:B@1': (total) => versionDues(total, of({ 'Contributor:c2': 1n, untraced: 2n })),
    'FineTune:F': (total) =>
      overShares(total, counted({ 'Contributor:c3': 1, 'Contributor:c1': 6 }), 'NO_WEIGHT'),
    'Record:r2': (total) =>
      recordDues(total, {
        corrects: { key: 'r1', keeps: { n: 1n, d: 3n } },
        by: counted({ 'Contributor:c3': 1, 'Contributor:c4': 2 }),
      }),
    'Record:r1': (total) => recordDues(total, { by: counted({ 'Contributor:c1': 3, 'Contributor:c4': 4 }) }),
  };

  /** What everyone has in the end where so many equal fees are settled one by one, each down to the contributors. */
  function settled(count: number, fee: bigint, parts: bigint): Map<string, bigint> {
    const sent = new Map<string, bigint>();
    const pay = (before: readonly Due[], after: readonly Due[]) => {
      for (const { owner, amount } of difference(before, after)) {
        const had = sent.get(owner) ?? 0n;
        sent.set(owner, had + amount);
        const rule = behind[owner];
        if (rule) pay(rule(had), rule(had + amount));
      }
    };
    let before: Due[] = [];
    for (let n = 1n; n <= count; n++) {
      const scored = n * fee * parts;
      const after = routeDues(terms, {
        fees: n * fee,
        byProvider: new Map(),
        byRecord: parts > 0n ? new Map([['r2', scored]]) : new Map(),
        evidence: scored,
      });
      pay(before, after);
      before = after;
    }
    return sent;
  }

  it.each([
    ['without evidence', 0n],
    ['also with evidence on one record', 600_000_000_000_000_001n],
  ])('pay everyone down to the contributors the same, %s', (_, parts) => {
    const many = settled(MANY, 1n, parts);
    expect(many).toEqual(settled(1, BigInt(MANY), parts));
    // All but what the floors leave has gone to somebody.
    const arrived = sum([...many].flatMap(([owner, amount]) => (owner in behind ? [] : [amount])));
    expect(BigInt(MANY) - arrived).toSatisfy((it: bigint) => it >= 0n && it < 15n);
  });
});

describe('splitting oneself in two', () => {
  const half = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 9n }));
  const others = fc.bigInt({ min: 0n, max: 10n ** 9n });

  it('gains nothing as a contributor of a record, a builder or a provider of training, and loses less than a unit', () => {
    fc.assert(
      fc.property(half, others, amount, ([a, b], others, sent) => {
        fc.pre(a + b > 0n);
        const alone = overShares(
          sent,
          new Map([
            ['me', a + b],
            ['they', others],
          ]),
          'NO_WEIGHT',
        );
        const split = overShares(
          sent,
          new Map([
            ['me', a],
            ['I', b],
            ['they', others],
          ]),
          'NO_WEIGHT',
        );
        const mine = (dues: Due[]) => total(dues.filter(({ owner }) => owner !== 'they'));
        expect(mine(alone) - mine(split)).toSatisfy((it: bigint) => it === 0n || it === 1n);
      }),
    );
  });

  it('gains nothing as a provider of compute', () => {
    fc.assert(
      fc.property(terms, fee, fee, (terms, a, b) => {
        const computed = (byProvider: Map<string, bigint>) => {
          const dues = routeDues(terms, { fees: a + b, byProvider, byRecord: new Map(), evidence: 0n });
          return total(dues.filter(({ pool }) => pool === 'compute'));
        };
        const gain =
          computed(
            new Map([
              ['me', a],
              ['I', b],
            ]),
          ) - computed(new Map([['me', a + b]]));
        expect(gain).toSatisfy((it: bigint) => it === 0n || it === -1n);
      }),
    );
  });

  it('gains a contributor of a version no more than two parts of ONE, which is rounding', () => {
    fc.assert(
      fc.property(half, others, amount, ([a, b], others, sent) => {
        const shared = (weights: Record<string, bigint>) => apportion(ONE, new Map(Object.entries(weights)));
        const mine = (parts: Shares) =>
          total(versionDues(sent, parts).filter(({ owner }) => owner === 'me' || owner === 'I'));
        const gain = mine(shared({ me: a, I: b, they: others })) - mine(shared({ me: a + b, they: others }));
        expect(gain <= (2n * sent) / ONE + 1n).toBe(true);
      }),
    );
  });
});

describe('what someone has earned through routes, a version and a record', () => {
  const route = fc.record({
    data: fc.integer({ min: 0, max: 100 }).map(BigInt),
    rest: fc.integer({ min: 1, max: 100 }).map(BigInt),
    parts: fc.bigInt({ min: 0n, max: ONE }),
    uses,
  });

  it('is below what is due to them exactly by less than a unit for each floor on the way, however long it goes on', () => {
    fc.assert(
      fc.property(
        fc.array(route, { minLength: 1, maxLength: 5 }),
        fc.bigInt({ min: 0n, max: ONE }),
        (routes, share) => {
          // Exactly: over one denominator for all routes, the product of their weights and ONE three times.
          const bases = routes.map(({ data, rest }) => data + rest);
          const denominator = bases.reduce((a, b) => a * b, ONE * ONE * ONE);
          let exact = 0n;
          let sent = 0n;
          routes.forEach(({ data, rest, parts, uses }, i) => {
            const totals = totalsOf(uses);
            const terms: RouteTerms = {
              policy: new Map([
                ['data', data],
                ['platform', rest],
              ]),
              data: new Map([
                ['DatanetVersion:A@1', parts],
                ['DatanetVersion:B@1', ONE - parts],
              ]),
              model: new Map(),
            };
            sent += total(routeDues(terms, totals).filter(({ owner }) => owner === 'DatanetVersion:A@1'));
            const numerator = (totals.fees * ONE - totals.evidence) * data * parts * share;
            exact += numerator * (denominator / (ONE * ONE * ONE * (bases[i] as bigint)));
          });
          const [earned] = versionDues(sent, new Map([['Contributor:me', share]]));
          const error = exact - (earned?.amount ?? 0n) * denominator;
          expect(error >= 0n).toBe(true);
          // Two floors at each route, one at the version.
          expect(error < BigInt(2 * routes.length + 1) * denominator).toBe(true);
        },
      ),
    );
  });

  it('follows evidence and corrections as closely', () => {
    fc.assert(
      fc.property(uses, fc.array(record, { minLength: 1, maxLength: 6 }), (uses, line) => {
        const totals = totalsOf(uses);
        const scored = totals.byRecord.get('r1') ?? 0n;
        const terms: RouteTerms = {
          policy: new Map([
            ['data', 2n],
            ['platform', 3n],
          ]),
          data: new Map(),
          model: new Map(),
        };
        let sent = total(routeDues(terms, totals).filter(({ owner }) => owner === 'Record:r1'));
        let [numerator, denominator] = [scored * 2n, 5n * ONE];
        let floors = 1n;
        for (const { corrects, by } of line) {
          // What is still on its way is at most what exactly should be, and not much less.
          const error = numerator - sent * denominator;
          expect(error >= 0n && error < floors * denominator).toBe(true);
          if (!corrects) break;
          const kept =
            total(recordDues(sent, { corrects, by })) - (recordDues(sent, { corrects, by })[0]?.amount ?? 0n);
          expect(kept * corrects.keeps.d <= sent * corrects.keeps.n).toBe(true);
          const passed = recordDues(sent, { corrects, by }).find(({ owner }) => owner === 'Record:older');
          sent = passed?.amount ?? 0n;
          numerator *= corrects.keeps.d - corrects.keeps.n;
          denominator *= corrects.keeps.d;
          floors++;
        }
      }),
    );
  });
});
