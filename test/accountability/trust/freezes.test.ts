import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trustsOf } from '../../../src/accountability/trust/contributors.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import type { Run } from '../../../src/neo4j/query.ts';
import { verify } from '../../../src/settlement/verify.ts';
import { ONE } from '../../../src/values/parts.ts';
import { applied } from '../../support/apply.ts';
import { ask } from '../../support/cypher.ts';
import { openDatabase } from '../../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  judge,
  people,
  publish,
  report,
  serve,
  times,
  validate,
} from '../../support/events.ts';
import { graphqlOf } from '../../support/graphql.ts';
import { brokenRules } from '../../support/invariants.ts';

let database: Database;
let api: ReturnType<typeof graphqlOf>;
const run: Run = (statement, params) => database.read(statement, params);

/** People whose records stood behind answers in a Datanet that weighs them equally: what they are worth by use. */
const HONEST = ['ann', 'ben', 'reviewer'];
const OTHERS = ['mallory', 'twin', 'liar'];
beforeAll(async () => {
  database = await openDatabase();
  api = graphqlOf(database);
  await applied(database, [
    asset('USD', 6),
    ...people(...HONEST, ...OTHERS, 'builder'),
    ...[...HONEST, ...OTHERS].flatMap((who) => [
      datanet(`use of ${who}`),
      contribute(`used by ${who}`, { datanet: `use of ${who}`, by: [who] }),
      freeze(`use of ${who}`, 1),
      fineTune(`model of ${who}`, { by: ['builder'], on: [`use of ${who}@1`] }),
      publish(`route of ${who}`, 1, [`model of ${who}`]),
    ]),
    ...used('ann', 8, 0),
    ...used('ben', 4, 2),
    ...used('reviewer', 20, 0),
    ...used('mallory', 6, 6),
    ...used('twin', 6, 6),
    ...used('liar', 0, 3),
  ]);
});
afterAll(() => database.close());

/** Answers that somebody's record stood behind, alone, judged by the operator. */
const used = (who: string, good: number, bad: number) =>
  times(good + bad, (i) => [
    serve(`${who} ${i}`, `route of ${who}@1`),
    judge(`${who} ${i}`, i <= good ? 'GOOD' : 'BAD'),
  ]).flat();

/** Parts of contributors in a frozen version, and `untraced`. */
async function frozen(key: string, version = 1): Promise<Record<string, bigint>> {
  const [found] = await ask(
    database,
    `MATCH (v:DatanetVersion {key: $key})
     RETURN v.untraced AS untraced, COLLECT { MATCH (v)-[c:CREDITS]->(p) RETURN [p.key, c.parts] } AS credits`,
    { key: `${key}@${version}` },
  );
  return {
    ...Object.fromEntries(found?.credits),
    ...(found?.untraced > 0n && { untraced: found?.untraced }),
  };
}

let made = 0;
/** A Datanet weighed by trust in which others have a record each, and what happens there before it is frozen. */
async function market(events: (datanet: string) => object[]): Promise<Record<string, bigint>> {
  const key = `market ${++made}`;
  await applied(database, [
    datanet(key, { weighting: 'TRUST' }),
    ...HONEST.map((who) => contribute(`${key} ${who}`, { datanet: key, by: [who], weight: 10 })),
    ...events(key),
    freeze(key, 1),
  ]);
  return frozen(key);
}
const sumOf = (parts: Record<string, bigint>, ...keys: string[]) =>
  keys.reduce((sum, key) => sum + (parts[key] ?? 0n), 0n);
/** What mallory has by four records of its own, honestly. */
const plain = () =>
  market((key) => times(4, (i) => contribute(`${key} m${i}`, { datanet: key, by: ['mallory'], weight: 10 })));

describe('a freeze by trust', () => {
  it('weighs records by their declared weight times what is believed of their contributors', async () => {
    const parts = await market((key) => [
      contribute(`${key} m`, { datanet: key, by: ['mallory'], weight: 30 }),
      contribute(`${key} l`, { datanet: key, by: ['liar'], weight: 30 }),
    ]);
    // r/(r+s+2) in millionths: 8/10, 4/8, 20/22 and 6/14.
    const weights = { ann: 8_000_000n, ben: 5_000_000n, reviewer: 9_090_900n, mallory: 12_857_130n };
    const all = Object.values(weights).reduce((sum, it) => sum + it, 0n);
    for (const [who, weight] of Object.entries(weights)) {
      const difference = (parts[who] as bigint) - (ONE * weight) / all;
      expect([who, difference === 0n || difference === 1n]).toEqual([who, true]);
    }
    expect(Object.keys(parts).sort()).toEqual(Object.keys(weights).sort());
  });

  it('takes those who share a record together by their shares, down', async () => {
    const key = 'shared';
    await applied(database, [
      datanet(key, { weighting: 'TRUST' }),
      contribute('shared 1', { datanet: key, by: { ann: 1, liar: 2 } }),
      contribute('shared 2', { datanet: key, by: ['ann'] }),
      freeze(key, 1),
    ]);
    const parts = await frozen(key);
    // (800,000 + 0 + 0) / 3 against 800,000.
    const first = (ONE * 266_666n) / (266_666n + 800_000n);
    expect(parts.liar).toBeGreaterThanOrEqual((first * 2n) / 3n - 1n);
    expect(parts.liar).toBeLessThanOrEqual((first * 2n) / 3n + 1n);
    expect(sumOf(parts, 'ann', 'liar')).toBe(ONE);
  });

  it('keeps the trust that counted, and shows it; what is said later changes nothing frozen', async () => {
    const key = 'kept';
    await applied(database, [
      ...people('later'),
      datanet(key, { weighting: 'TRUST' }),
      contribute('kept ann', { datanet: key, by: ['ann'] }),
      contribute('kept ben', { datanet: key, by: ['ben'] }),
      contribute('kept later', { datanet: key, by: ['later'] }),
      freeze(key, 1),
    ]);
    const before = await frozen(key);
    await applied(database, [
      ...used('ben', 0, 0),
      serve('kept 1', 'route of ben@1'),
      judge('kept 1', 'BAD'),
    ]);
    await applied(database, [freeze(key, 2)]);
    expect(await frozen(key)).toEqual(before);
    const trusts = async (version: number) =>
      (
        await api.ask(
          `{ datanetVersion(datanet: "kept", version: ${version}) { trusts(first: 2) {
            totalCount pageInfo { hasNextPage endCursor } edges { trust node { key } } } } }`,
        )
      ).datanetVersion.trusts;
    const [first, second] = await Promise.all([1, 2].map(trusts));
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [
        { trust: 800_000, node: { key: 'ann' } },
        { trust: 500_000, node: { key: 'ben' } },
      ],
    });
    expect(second.edges[1]).toEqual({ trust: 444_444, node: { key: 'ben' } });
    const { datanetVersion } = await api.ask(
      `{ datanetVersion(datanet: "kept", version: 1) { trusts(after: "${first.pageInfo.endCursor}") { edges { trust node { key } } } } }`,
    );
    expect(datanetVersion.trusts.edges).toEqual([{ trust: 0, node: { key: 'later' } }]);
    await applied(database, [serve('kept 2', 'route of ben@1'), judge('kept 2', 'GOOD')]);
    await applied(database, [judge('kept 1', 'GOOD')]);
  });

  it('is of what is told before it in the same body, and of nothing that is told after', async () => {
    const key = 'in order';
    const judged = (i: number, verdict: 'GOOD' | 'BAD') => [
      serve(`in order ${i}`, 'route of in order@1'),
      judge(`in order ${i}`, verdict),
    ];
    await applied(database, [
      ...people('in order'),
      datanet('use of in order'),
      contribute('used by in order', { datanet: 'use of in order', by: ['in order'] }),
      freeze('use of in order', 1),
      fineTune('model of in order', { by: ['builder'], on: ['use of in order@1'] }),
      publish('route of in order', 1, ['model of in order']),
      datanet(key, { weighting: 'TRUST' }),
      contribute('in order r', { datanet: key, by: ['in order'] }),
      ...judged(1, 'GOOD'),
      freeze(key, 1),
      ...judged(2, 'GOOD'),
      ...judged(3, 'BAD'),
      freeze(key, 2),
    ]);
    expect(
      await ask(
        database,
        "MATCH (v:DatanetVersion)-[t:TRUSTS]->({key: 'in order'}) WHERE v.key STARTS WITH 'in order' RETURN v.version AS version, t.trust AS trust ORDER BY version",
      ),
    ).toEqual([
      { version: 1n, trust: 333_333n },
      { version: 2n, trust: 400_000n },
    ]);
  });

  it('does not look at when something is said to have happened', async () => {
    await applied(database, [
      datanet('backdated', { weighting: 'TRUST' }),
      contribute('backdated r', { datanet: 'backdated', by: ['ann'], at: '1999-01-01T00:00:00Z' }),
      freeze('backdated', 1, { at: '1998-01-01T00:00:00Z' }),
    ]);
    expect(await frozen('backdated')).toEqual({ ann: ONE });
    const [{ trust }] = (await ask(
      database,
      "MATCH (:DatanetVersion {key: 'backdated@1'})-[t:TRUSTS]->() RETURN t.trust AS trust",
    )) as [{ trust: bigint }];
    expect(trust).toBe(800_000n);
  });

  it('in which nobody is trusted credits nobody, visibly, and begins with evidence on answers that the operator judged', async () => {
    await applied(database, [
      ...people('first', 'second'),
      datanet('young', { weighting: 'TRUST' }),
      contribute('young 1', { datanet: 'young', by: ['first'] }),
      contribute('young 2', { datanet: 'young', by: ['second'] }),
      freeze('young', 1),
      fineTune('young', { by: ['builder'], on: ['young@1'] }),
      publish('young', 1, ['young']),
    ]);
    expect(await frozen('young')).toEqual({ untraced: ONE });
    const { datanetVersion } = await api.ask('{ datanetVersion(datanet: "young", version: 1) { id } }');
    const { attribution } = await api.ask(
      'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR) { untraced untracedReasons } }',
      { of: datanetVersion.id },
    );
    expect(attribution).toEqual({ untraced: String(ONE), untracedReasons: ['NO_WEIGHT'] });
    await applied(database, [
      serve('young a', 'young@1'),
      report('young a', { 'young 1': '3', 'young 2': '1' }),
      judge('young a', 'GOOD'),
      freeze('young', 2),
    ]);
    // 3/4 and 1/4 of an observation: 3/11 and 1/9.
    const parts = await frozen('young', 2);
    expect(parts.first).toBe((ONE * 272_727n) / (272_727n + 111_111n) + 0n);
    expect(sumOf(parts, 'first', 'second')).toBe(ONE);
  });

  it('leaves other weightings, and money already earned, as they were', async () => {
    const key = 'declared';
    await applied(database, [
      datanet(key, { weighting: 'DECLARED' }),
      contribute('declared 1', { datanet: key, by: ['liar'], weight: 3 }),
      contribute('declared 2', { datanet: key, by: ['ann'], weight: 1 }),
      freeze(key, 1),
    ]);
    expect(await frozen(key)).toEqual({ liar: (ONE * 3n) / 4n, ann: ONE / 4n });
  });
});

describe('it does not pay', () => {
  it('to contribute under many new names', async () => {
    const honest = await plain();
    await applied(database, people(...times(20, (i) => `sybil ${i}`)));
    const split = await market((key) =>
      times(20, (i) =>
        contribute(`${key} s${i}`, { datanet: key, by: [`sybil ${i}`], weight: 1_000_000_000 }),
      ),
    );
    expect(sumOf(split, ...times(20, (i) => `sybil ${i}`))).toBe(0n);
    const half = await market((key) =>
      times(4, (i) =>
        contribute(`${key} m${i}`, { datanet: key, by: [i <= 2 ? 'mallory' : 'sybil 1'], weight: 10 }),
      ),
    );
    expect(sumOf(half, 'mallory', 'sybil 1')).toBeLessThan(sumOf(honest, 'mallory'));
  });

  it('to begin again under a new name after bad answers', async () => {
    const honest = await plain();
    await applied(database, people('mallory again'));
    const washed = await market((key) =>
      times(4, (i) => contribute(`${key} m${i}`, { datanet: key, by: ['mallory again'], weight: 10 })),
    );
    expect(sumOf(washed, 'mallory', 'mallory again')).toBeLessThan(sumOf(honest, 'mallory'));
  });

  it('to vouch for the new name by the old one', async () => {
    await applied(database, people('vouched'));
    const vouchedBy = (who: string) =>
      market((key) => [
        ...times(4, (i) => contribute(`${key} m${i}`, { datanet: key, by: ['vouched'], weight: 10 })),
        ...times(4, (i) => validate(`${key} m${i}`, who, 'ACCEPTED')),
      ]);
    // As much speaks against it as for it: it is not heard.
    expect(sumOf(await vouchedBy('mallory'), 'vouched')).toBe(0n);
    const plainly = await market((key) =>
      times(4, (i) => contribute(`${key} b${i}`, { datanet: key, by: ['ben'], weight: 10 })),
    );
    const washed = await vouchedBy('ben');
    expect(washed.vouched).toBeGreaterThan(0n);
    expect(sumOf(washed, 'ben', 'vouched')).toBeLessThan(sumOf(plainly, 'ben'));
  });

  it('to correct what is one’s own, under the same name or another', async () => {
    const honest = await plain();
    const itself = await market((key) =>
      times(4, (i) => [
        contribute(`${key} m${i}`, { datanet: key, by: ['mallory'], weight: 10 }),
        correct(`${key} m${i}'`, { corrects: `${key} m${i}`, datanet: key, by: ['mallory'], weight: 10 }),
        correct(`${key} m${i}''`, { corrects: `${key} m${i}'`, datanet: key, by: ['mallory'], weight: 10 }),
      ]).flat(),
    );
    expect(sumOf(itself, 'mallory')).toBeLessThanOrEqual(sumOf(honest, 'mallory') + 1n);
    await applied(database, people('mender'));
    for (const share of ['0/1', '1/2', '1/1']) {
      const other = await market((key) =>
        times(4, (i) => [
          contribute(`${key} m${i}`, { datanet: key, by: ['mallory'], weight: 10 }),
          correct(`${key} m${i}'`, {
            ...{ corrects: `${key} m${i}`, datanet: key, by: ['mender'], weight: 10, share },
          }),
        ]).flat(),
      );
      expect(sumOf(other, 'mallory', 'mender')).toBeLessThanOrEqual(sumOf(honest, 'mallory') + 1n);
    }
  });

  it('to lend a trusted name to a new one’s records by corrections that keep nothing', async () => {
    const honest = await plain();
    await applied(database, people('borrower'));
    const lent = await market((key) =>
      times(4, (i) => [
        contribute(`${key} m${i}`, { datanet: key, by: ['borrower'], weight: 10 }),
        correct(`${key} m${i}'`, {
          ...{ corrects: `${key} m${i}`, datanet: key, by: ['mallory'], weight: 10, share: '0/1' },
        }),
      ]).flat(),
    );
    expect(sumOf(lent, 'mallory', 'borrower')).toBe(0n);
    expect(sumOf(honest, 'mallory')).toBeGreaterThan(0n);
  });

  it('to review oneself by a second name, or in a ring', async () => {
    const honest = await plain();
    const ring = times(10, (i) => `ring ${i}`);
    await applied(database, people(...ring));
    const reviewed = await market((key) => [
      ...times(4, (i) => contribute(`${key} m${i}`, { datanet: key, by: ['mallory'], weight: 10 })),
      ...ring.map((who) => contribute(`${key} ${who}`, { datanet: key, by: [who], weight: 10 })),
      ...ring.flatMap((who, i) => [
        ...times(4, (n) => validate(`${key} m${n}`, who, 'ACCEPTED')),
        validate(`${key} ${ring[(i + 1) % 10]}`, who, 'ACCEPTED'),
        validate(`${key} ${ring[(i + 2) % 10]}`, who, 'ACCEPTED'),
      ]),
      ...times(4, (n) => validate(`${key} m${n}`, 'twin', 'ACCEPTED')),
    ]);
    expect(sumOf(reviewed, 'mallory', 'twin', ...ring)).toBe(sumOf(honest, 'mallory'));
  });

  it('to judge one’s own answers, oneself or by a new name', async () => {
    const honest = await plain();
    await applied(database, people('flatterer'));
    const judged = await market((key) => [
      ...times(4, (i) => contribute(`${key} m${i}`, { datanet: key, by: ['mallory'], weight: 10 })),
      ...times(12, (i) => [
        judge(`mallory ${i}`, 'GOOD', { by: 'mallory' }),
        judge(`mallory ${i}`, 'GOOD', { by: 'flatterer' }),
        judge(`mallory ${i}`, 'GOOD', { by: 'liar' }),
      ]).flat(),
    ]);
    expect(sumOf(judged, 'mallory')).toBe(sumOf(honest, 'mallory'));
  });
});

describe('a trusted reviewer', () => {
  it('brings a newcomer in', async () => {
    await applied(database, people('apprentice'));
    const parts = await market((key) => [
      contribute(`${key} a`, { datanet: key, by: ['apprentice'], weight: 10 }),
      validate(`${key} a`, 'reviewer', 'ACCEPTED'),
    ]);
    expect(parts.apprentice).toBeGreaterThan(0n);
  });
});

describe('what is frozen', () => {
  it('is by the trust that is shown: one way to add it up gives the same as the other', async () => {
    const everyone = (await ask(database, 'MATCH (c:Contributor) RETURN c.key AS key')).map(({ key }) => key);
    const knownAt = Date.now() + 100 * 86_400_000;
    const many = await trustsOf(run, everyone, { knownAt });
    const shown = await Promise.all(
      everyone.map(
        async (key) =>
          [
            key,
            (
              await api.ask(
                'query ($key: ID!, $at: DateTime) { contributor(key: $key) { trust(knownAt: $at) { millionths } } }',
                { key, at: new Date(knownAt).toISOString() },
              )
            ).contributor.trust.millionths,
          ] as const,
      ),
    );
    expect(Object.fromEntries(everyone.map((key) => [key, Number(many.get(key) ?? 0n)]))).toEqual(
      Object.fromEntries(shown),
    );
    expect(shown.filter(([, trust]) => trust > 0).length).toBeGreaterThan(5);
  });

  it('is sound, and lineage verify finds a profile or a trust that was changed', async () => {
    expect(await brokenRules(database)).toEqual({});
    const broken = async () => {
      const found: string[] = [];
      for await (const { rule, breaches } of verify(database)) if (breaches.length > 0) found.push(rule);
      return found;
    };
    expect(await broken()).toEqual([]);
    await ask(
      database,
      "MATCH (:DatanetVersion {key: 'kept@1'})-[t:TRUSTS]->({key: 'ben'}) SET t.trust = t.trust + 1",
    );
    expect(await broken()).toEqual(['profiles weighed by trust follow from the trust kept with them']);
  });
});
