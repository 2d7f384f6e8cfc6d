import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/neo4j/database.ts';
import { ONE } from '../../../src/values/parts.ts';
import { applied } from '../../support/apply.ts';
import { openDatabase } from '../../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  judge,
  measure,
  model,
  people,
  provider,
  publish,
  report,
  serve,
  times,
  validate,
} from '../../support/events.ts';
import { graphqlOf, type Json } from '../../support/graphql.ts';
import { moment } from '../../support/reading.ts';

const DAY = 86_400_000;
let database: Database;
let api: ReturnType<typeof graphqlOf>;
beforeAll(async () => {
  database = await openDatabase();
  api = graphqlOf(database);
  await applied(database, [
    ...people('a', 'b', 'c', 'corrector', 'builder', 'parent', 'owner', 'fresh', 'critic'),
    provider('gpu'),
    provider('tpu'),
    model('base', { owner: 'owner' }),
    datanet('A', { weighting: 'DECLARED' }),
    contribute('ra', { datanet: 'A', by: { a: 3, c: 1 }, weight: 2 }),
    contribute('rb', { datanet: 'A', by: ['b'], weight: 2 }),
    correct('rb2', { corrects: 'rb', datanet: 'A', by: ['corrector'], share: '1/4', weight: 2 }),
    freeze('A', 1),
    datanet('B'),
    contribute('rc', { datanet: 'B', by: ['critic'] }),
    freeze('B', 1),
    fineTune('P', { by: ['parent'], on: ['A@1'] }),
    fineTune('F', { by: ['builder'], from: { P: 1 }, models: { base: 1 }, royalty: '1/4' }),
    fineTune('G', { by: ['builder'], on: ['B@1'] }),
    publish('chat', 1, { F: 1, G: 1 }, { provider: 'gpu' }),
    publish('b', 1, ['G']),
  ]);
});
afterAll(() => database.close());

const POINTS = `points(first: 100) {
  totalCount
  edges { node { kind verdict by { key } weight { good bad } parts ageDays left good bad explanation source { __typename key } } }
}`;

/** Trust of something by its type, its key and further arguments, as `{ good: '1', bad: '0' }` and its points. */
async function trustOf(
  field: string,
  key: string,
  more: Record<string, string> = {},
  points = POINTS,
): Promise<Json> {
  const args = Object.entries(more).map(([name, value]) =>
    name === 'as' ? `as: ${value}` : `${name}: ${JSON.stringify(value)}`,
  );
  const given = args.length > 0 ? `(${args.join(', ')})` : '';
  const found = await api.ask(
    `query ($key: ID!) { it: ${field}(key: $key) {
      trust${given} { belief millionths uncertainty expected good bad halfLifeDays knownAt ${points} } } }`,
    { key },
  );
  return found.it.trust;
}
const opinionOf = async (field: string, key: string, more: Record<string, string> = {}) => {
  const { good, bad } = await trustOf(field, key, more);
  return { good: BigInt(good), bad: BigInt(bad) };
};
const pointsOf = (trust: Json): Json[] => trust.points.edges.map(({ node }: Json) => node);
const part = (n: bigint, d: bigint) => (ONE * n) / d;

describe('trust of a contributor', () => {
  it('begins at nothing, with no points', async () => {
    expect(await trustOf('contributor', 'fresh')).toMatchObject({
      belief: '0',
      millionths: 0,
      uncertainty: String(ONE),
      expected: String(ONE / 2n),
      good: '0',
      bad: '0',
      halfLifeDays: 180,
      points: { totalCount: 0 },
    });
  });

  it('grows and falls with judgements, by its parts of the answers, as far as the mix goes', async () => {
    await applied(database, [
      serve('i1', 'chat@1'),
      judge('i1', 'GOOD'),
      serve('i2', 'chat@1', { serves: { F: 1, G: 0 } }),
      judge('i2', 'BAD'),
      serve('not judged', 'chat@1'),
    ]);
    // F: half to A@1 and half to the base model; of A@1 half goes to each record, of the first 3/4 to a.
    expect(await opinionOf('contributor', 'a')).toEqual({ good: part(3n, 32n), bad: part(3n, 16n) });
    expect(await opinionOf('contributor', 'corrector')).toEqual({ good: part(1n, 32n), bad: part(1n, 16n) });
    expect(await opinionOf('contributor', 'critic')).toEqual({ good: part(1n, 2n), bad: 0n });
    // Owning what lies under it says nothing of records.
    expect(await opinionOf('contributor', 'owner')).toEqual({ good: 0n, bad: 0n });
    const trust = await trustOf('contributor', 'a');
    const [r, s] = [part(3n, 32n), part(3n, 16n)];
    expect(trust.belief).toBe(String((r * ONE) / (r + s + 2n * ONE)));
    expect(trust.uncertainty).toBe(String((2n * ONE * ONE) / (r + s + 2n * ONE)));
    expect(trust.expected).toBe(String(((r + ONE) * ONE) / (r + s + 2n * ONE)));
  });

  it('the parts of an answer are those of its attribution, also with evidence', async () => {
    await applied(database, [
      serve('i3', 'chat@1'),
      report('i3', { rb2: '3', ra: '1', rc: '-4' }, { coverage: '1/3' }),
      judge('i3', 'GOOD'),
    ]);
    const { inference } = await api.ask(
      '{ inference(key: "i3") { id judgements { edges { node { key } } } } }',
    );
    const { attribution } = await api.ask(
      `query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, first: 100) { edges { parts node { key } } } }`,
      { of: inference.id },
    );
    const expectedParts: Record<string, bigint> = {};
    for (const { parts, node } of attribution.edges)
      expectedParts[node.key] = (expectedParts[node.key] ?? 0n) + BigInt(parts);
    for (const key of ['a', 'b', 'c', 'corrector', 'critic']) {
      const point = pointsOf(await trustOf('contributor', key)).find(
        ({ source }) => source.key === inference.judgements.edges[0].node.key,
      );
      // Attribution rounds the last part up for some; trust rounds down.
      const difference = (expectedParts[key] ?? 0n) - BigInt(point.parts);
      expect([key, difference >= 0n && difference <= 2n]).toEqual([key, true]);
    }
  });

  it('negative evidence takes from those whose credit it would be, judged or not', async () => {
    const before = await opinionOf('contributor', 'corrector');
    const beforeB = await opinionOf('contributor', 'b');
    await applied(database, [
      serve('i4', 'chat@1'),
      report('i4', { rb2: '-1', ra: '3' }, { coverage: '1/2' }),
      report('i4', { rb2: '-8', ra: '2', rc: '0' }, { coverage: '1/2' }),
    ]);
    // The last report counts: 8/10 of the half that it covers, a quarter of which is the corrector's.
    const after = await opinionOf('contributor', 'corrector');
    expect(after.bad - before.bad).toBe(part(1n, 10n));
    expect(after.good).toBe(before.good);
    expect((await opinionOf('contributor', 'b')).bad - beforeB.bad).toBe(part(3n, 10n));
    const [point] = pointsOf(await trustOf('contributor', 'corrector')).filter(
      ({ kind }) => kind === 'REPORT',
    );
    expect(point).toMatchObject({
      verdict: 'HARMFUL',
      by: null,
      parts: String(part(1n, 10n)),
      weight: { good: '0', bad: String(ONE) },
      good: '0',
      bad: String(part(1n, 10n)),
      source: { __typename: 'Evidence' },
      explanation:
        'Evidence says that a record harmed an answer, today; 10.00 % of it is theirs. It counts as a whole observation, of which 100.00 % is left.',
    });
  });

  it('what a method calls helpful by negative scores harms by positive ones', async () => {
    const before = await opinionOf('contributor', 'critic');
    await applied(database, [serve('i5', 'b@1'), report('i5', { rc: '2' }, { sign: 'NEGATIVE_HELPS' })]);
    expect((await opinionOf('contributor', 'critic')).bad - before.bad).toBe(ONE);
  });

  it('the last judgement of each judge counts, and none of another takes it back', async () => {
    await applied(database, [serve('i6', 'b@1'), judge('i6', 'GOOD'), judge('i6', 'BAD')]);
    const before = await opinionOf('contributor', 'critic');
    await applied(database, [judge('i6', 'GOOD', { by: 'fresh' })]);
    expect(await opinionOf('contributor', 'critic')).toEqual(before);
    const said = pointsOf(await trustOf('contributor', 'critic')).filter(({ by }) => by);
    expect(said).toMatchObject([
      {
        by: { key: 'fresh' },
        verdict: 'GOOD',
        weight: { good: '0', bad: '0' },
        good: '0',
        bad: '0',
        explanation:
          'An answer was judged GOOD by "fresh", today; 100.00 % of it is theirs. It counts nothing, for "fresh" has no standing from use to speak by.',
      },
    ]);
  });
});

describe('the voice of people', () => {
  beforeAll(async () => {
    await applied(database, [
      ...people('veteran', 'writer', 'friend'),
      datanet('V'),
      contribute('rv', { datanet: 'V', by: ['veteran'] }),
      freeze('V', 1),
      datanet('W'),
      contribute('rw', { datanet: 'W', by: ['writer'] }),
      contribute('rf', { datanet: 'W', by: ['friend'] }),
      freeze('W', 1),
      fineTune('FV', { on: ['V@1'], by: ['veteran'] }),
      fineTune('FW', { on: ['W@1'], by: ['builder'] }),
      publish('v', 1, ['FV']),
      publish('w', 1, ['FW']),
      ...times(8, (i) => serve(`v${i}`, 'v@1')),
      ...times(8, (i) => judge(`v${i}`, i <= 6 ? 'GOOD' : 'BAD')),
    ]);
  });

  it('hands on half of what they are worth by use, the bad with the good, shared by all they review', async () => {
    expect(await opinionOf('contributor', 'veteran')).toEqual({ good: 6n * ONE, bad: 2n * ONE });
    await applied(database, [validate('rw', 'veteran', 'ACCEPTED')]);
    expect(await opinionOf('contributor', 'writer')).toEqual({ good: 3n * ONE, bad: ONE });
    await applied(database, [serve('w1', 'w@1'), judge('w1', 'GOOD', { by: 'veteran' })]);
    // Two reviews share it, and half of the answer is the writer's.
    const [good, bad] = [part(3n, 2n), part(1n, 2n)];
    expect(await opinionOf('contributor', 'writer')).toEqual({ good: good + good / 2n, bad: bad + bad / 2n });
    expect(await opinionOf('contributor', 'friend')).toEqual({ good: good / 2n, bad: bad / 2n });
  });

  it('the latest verdict of a reviewer on a line of corrections counts, once', async () => {
    await applied(database, [
      correct('rw2', { corrects: 'rw', datanet: 'W', by: ['writer'] }),
      validate('rw2', 'veteran', 'ACCEPTED'),
      correct('rw3', { corrects: 'rw2', datanet: 'W', by: ['writer'] }),
      validate('rw3', 'veteran', 'REJECTED'),
    ]);
    // Of 6 − 2 half, shared by two.
    const { good, bad } = await opinionOf('contributor', 'writer');
    expect({ good, bad }).toEqual({ good: part(3n, 4n), bad: part(1n, 4n) + ONE });
    expect(
      pointsOf(await trustOf('contributor', 'writer')).filter(({ kind }) => kind === 'VALIDATION'),
    ).toMatchObject([{ verdict: 'REJECTED', by: { key: 'veteran' }, parts: String(ONE), bad: String(ONE) }]);
  });

  it('nobody is heard on a line of corrections to which they contributed', async () => {
    await applied(database, [
      correct('rf2', { corrects: 'rf', datanet: 'W', by: ['veteran'] }),
      validate('rf', 'veteran', 'ACCEPTED'),
    ]);
    const [point] = pointsOf(await trustOf('contributor', 'friend')).filter(
      ({ kind }) => kind === 'VALIDATION',
    );
    expect(point).toMatchObject({
      weight: { good: '0', bad: '0' },
      good: '0',
      bad: '0',
      explanation:
        'A record was ACCEPTED by "veteran", today; 100.00 % of it is theirs. It counts nothing, for "veteran" had a part in it.',
    });
  });

  it('nobody is heard on answers that they have parts in, built, or are said by evidence to have helped', async () => {
    await applied(database, [
      serve('own', 'v@1'),
      judge('own', 'GOOD', { by: 'veteran' }),
      serve('built', 'w@1'),
      judge('built', 'GOOD', { by: 'builder' }),
      serve('helped', 'chat@1', { serves: ['F'] }),
      report('helped', { rb2: '1' }),
      judge('helped', 'GOOD', { by: 'b' }),
    ]);
    for (const [field, key, by] of [
      ['contributor', 'veteran', 'veteran'],
      ['contributor', 'writer', 'builder'],
      ['contributor', 'corrector', 'b'],
    ] as const) {
      const point = pointsOf(await trustOf(field, key)).find(
        (it) => it.by?.key === by && it.kind === 'JUDGEMENT',
      );
      expect(point).toMatchObject({ weight: { good: '0', bad: '0' }, good: '0', bad: '0' });
      expect(point.explanation).toContain('had a part in it');
    }
  });
});

describe('trust of others', () => {
  it('a builder is trusted by its part of the model, with royalties', async () => {
    const before = await opinionOf('contributor', 'parent', { as: 'BUILDER' });
    await applied(database, [serve('m1', 'chat@1', { serves: ['F'] }), judge('m1', 'BAD')]);
    const after = await opinionOf('contributor', 'parent', { as: 'BUILDER' });
    // A quarter goes upstream, half of it to the base model.
    expect(after.bad - before.bad).toBe(part(1n, 8n));
    expect(after.good).toBe(before.good);
  });

  it('a provider by the answers that it gave, its own or hosted, as a whole', async () => {
    const [gpu, tpu] = await Promise.all(['gpu', 'tpu'].map((it) => opinionOf('computeProvider', it)));
    await applied(database, [
      serve('p1', 'chat@1'),
      serve('p2', 'chat@1', { provider: 'tpu' }),
      serve('p3', 'b@1', { provider: 'tpu' }),
      judge('p1', 'GOOD'),
      judge('p2', 'BAD'),
      judge('p3', 'GOOD'),
    ]);
    expect(await opinionOf('computeProvider', 'gpu')).toEqual({
      good: (gpu?.good as bigint) + ONE,
      bad: gpu?.bad,
    });
    expect(await opinionOf('computeProvider', 'tpu')).toEqual({
      good: (tpu?.good as bigint) + ONE,
      bad: (tpu?.bad as bigint) + ONE,
    });
  });

  it('a Datanet by what its versions carried, as they are or measured', async () => {
    await applied(database, [
      fineTune('measured', { by: ['builder'], on: { 'B@1': 1, 'A@1': 1 } }),
      measure('measured', 'B@1', { rc: '1' }),
      publish('measured', 1, ['measured']),
    ]);
    const before = await opinionOf('datanet', 'B');
    await applied(database, [serve('d1', 'measured@1'), judge('d1', 'GOOD')]);
    const after = await opinionOf('datanet', 'B');
    expect(after).toEqual({ good: before.good + ONE / 2n, bad: before.bad });
  });
});

describe('points', () => {
  it('of everyone add up to what is known of them, exactly, at any age', async () => {
    const later = new Date(Date.now() + 77 * DAY).toISOString();
    for (const [field, keys, more] of [
      ['contributor', ['a', 'b', 'c', 'corrector', 'critic', 'writer', 'friend', 'veteran'], {}],
      ['contributor', ['builder', 'parent', 'veteran'], { as: 'BUILDER' }],
      ['computeProvider', ['gpu', 'tpu'], {}],
      ['datanet', ['A', 'B', 'V', 'W'], {}],
    ] as const) {
      for (const key of keys) {
        for (const moment of [undefined, later]) {
          const trust = await trustOf(field, key, { ...more, ...(moment && { knownAt: moment }) });
          const points = pointsOf(trust);
          expect(points.length).toBe(trust.points.totalCount);
          expect(points.length).toBeGreaterThan(0);
          for (const side of ['good', 'bad'] as const)
            expect([key, side, points.reduce((sum, it) => sum + BigInt(it[side]), 0n)]).toEqual([
              key,
              side,
              BigInt(trust[side]),
            ]);
          for (const { good, bad, weight, parts, left } of points) {
            for (const [adds, weighs] of [
              [good, weight.good],
              [bad, weight.bad],
            ]) {
              const whole = (((BigInt(weighs) * BigInt(left)) / ONE) * BigInt(parts)) / ONE;
              const difference = BigInt(adds) - whole;
              expect(difference >= -2n && difference <= 2n).toBe(true);
            }
          }
        }
      }
    }
  });

  it('come in pages, newest first', async () => {
    const page = async (args: string) =>
      (
        await api.ask(`{ contributor(key: "veteran") { trust(knownAt: "${knownAt}") { points(${args}) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { source { key } ageDays } } } } } }`)
      ).contributor.trust.points;
    const { knownAt, points } = await trustOf('contributor', 'veteran');
    const all: string[] = [];
    for (let after = '', more = true; more; ) {
      const { pageInfo, edges, totalCount } = await page(`first: 4${after && `, after: "${after}"`}`);
      expect(totalCount).toBe(points.totalCount);
      all.push(...edges.map(({ node }: Json) => node.source.key));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(all).toEqual(points.edges.map(({ node }: Json) => node.source.key));
    const wrong = await api.answer(
      '{ contributor(key: "veteran") { trust { points(after: "nonsense") { totalCount } } } }',
    );
    expect(wrong.errors).toMatchObject([{ code: 'BAD_INPUT', argument: ['after'] }]);
  });
});

describe('time', () => {
  it('halves what was learned a half-life ago, and forgets it after ten', async () => {
    await applied(database, [
      ...people('old'),
      datanet('O'),
      contribute('ro', { datanet: 'O', by: ['old'] }),
      freeze('O', 1),
      fineTune('FO', { by: ['builder'], on: ['O@1'] }),
      publish('o', 1, ['FO']),
      serve('o1', 'o@1', { at: '2020-01-01T00:00:00Z' }),
      judge('o1', 'GOOD', { at: '2020-01-01T00:00:00Z' }),
    ]);
    const now = Date.now();
    const at = (days: number) => ({ knownAt: new Date(now + days * DAY + 1000).toISOString() });
    // It happened years ago, and was learned today.
    expect(await opinionOf('contributor', 'old')).toEqual({ good: ONE, bad: 0n });
    expect((await opinionOf('contributor', 'old', at(90))).good).toBe(part(3n, 4n));
    expect((await opinionOf('contributor', 'old', at(180))).good).toBe(part(1n, 2n));
    expect((await opinionOf('contributor', 'old', at(1799))).good).toBeGreaterThan(0n);
    expect((await opinionOf('contributor', 'old', at(1800))).good).toBe(0n);
  });

  it('asOf leaves out what had not happened, knownAt what was not known', async () => {
    const before = await moment(database);
    await applied(database, [judge('o1', 'BAD', { at: '2021-01-01T00:00:00Z' })]);
    expect(await opinionOf('contributor', 'old')).toEqual({ good: 0n, bad: ONE });
    const known = { knownAt: new Date(before).toISOString() };
    expect(await opinionOf('contributor', 'old', known)).toEqual({ good: ONE, bad: 0n });
    const asOf = (at: string) => opinionOf('contributor', 'old', { asOf: at });
    expect(await asOf('2020-06-01T00:00:00Z')).toEqual({ good: ONE, bad: 0n });
    expect(await asOf('2019-06-01T00:00:00Z')).toEqual({ good: 0n, bad: 0n });
    expect(await asOf('2021-01-01T00:00:00Z')).toEqual({ good: 0n, bad: ONE });
  });

  it('a report that was not known yet does not count, and the one before it does', async () => {
    await applied(database, [serve('o2', 'o@1'), report('o2', { ro: '-1' })]);
    const before = await moment(database);
    await applied(database, [report('o2', { ro: '1' })]);
    const badThen = await opinionOf('contributor', 'old', { knownAt: new Date(before).toISOString() });
    expect(badThen.bad).toBe(2n * ONE);
    expect((await opinionOf('contributor', 'old')).bad).toBe(ONE);
  });

  it('that cannot be read is refused by name', async () => {
    for (const argument of ['asOf', 'knownAt']) {
      const { errors } = await api.answer(
        `{ datanet(key: "A") { trust(${argument}: "yesterday") { belief } } }`,
      );
      expect(errors).toMatchObject([
        {
          code: 'BAD_INPUT',
          message: `${argument} must be a date and time such as 2026-01-31T12:00:00Z`,
          argument: [argument],
        },
      ]);
    }
  });
});
