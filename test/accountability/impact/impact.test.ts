import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { impact } from '../../../src/accountability/impact/impact.ts';
import { sourcesOf } from '../../../src/accountability/impact/inferences.ts';
import { moneyThrough } from '../../../src/accountability/money.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { settle } from '../../../src/settlement/settle.ts';
import { applied } from '../../support/apply.ts';
import { ask, askColumn } from '../../support/cypher.ts';
import { empty, openDatabase } from '../../support/database.ts';
import { founded, uses } from '../../support/economy.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  serve,
  times,
  updateModel,
} from '../../support/events.ts';
import { graphqlOf, type Json } from '../../support/graphql.ts';
import { kindOf, Lineage } from '../../support/lineage.ts';
import { idsByName } from '../../support/reading.ts';
import { world } from '../../support/world.ts';

let database: Database;
let ids: Map<string, string>;
const id = (name: string) => ids.get(name) ?? `no ${name}`;
const refresh = async () => {
  ids = await idsByName(database);
};
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

const IMPACT = `query ($of: ID!, $first: Int, $after: String) {
  impact(of: $of) {
    of { key }
    fineTuneCount routeVersionCount servingCount inferenceCount
    fineTunes(first: $first) { totalCount edges { node { key } } }
    routeVersions(first: $first) { totalCount edges { node { key } } }
    serving(first: $first) { totalCount edges { node { key } } }
    inferences(first: $first, after: $after) { totalCount edges { node { key } } pageInfo { hasNextPage endCursor } }
    money { asset { code } attributed paid }
  }
}`;

describe('the impact of something', () => {
  beforeAll(async () => {
    await empty(database);
    await applied(database, [
      ...people('ana', 'ben', 'owner', 'other'),
      ...['gpu', 'tpu'].map(provider),
      asset('ETH'),
      datanet('D'),
      contribute('r1', { datanet: 'D', by: ['ana'] }),
      freeze('D', 1),
      correct('r2', { corrects: 'r1', datanet: 'D', by: ['ben'] }),
      freeze('D', 2),
      model('base', { owner: 'other' }),
      updateModel('base', { owner: 'owner' }),
      fineTune('F', { by: ['ben'], on: ['D@1'], models: ['base'] }),
      fineTune('G', { by: ['owner'], on: ['D@2'], computedBy: { tpu: 1 } }),
      fineTune('M', { from: { F: 1, G: 0 }, by: ['owner'] }),
      publish('chat', 1, ['M'], { provider: 'gpu' }),
      publish('chat', 2, ['G']),
      publish('alone', 1, ['F']),
      publish('idle', 1, ['F']),
      serve('i1', 'chat@1'),
      serve('i2', 'chat@1', { provider: 'tpu' }),
      serve('i3', 'chat@2', { provider: 'gpu' }),
      ...times(4, (i) => serve(`j${i}`, 'alone@1', { fee: { asset: 'ETH', amount: '7' } })),
    ]);
    await refresh();
  });

  const countsOf = async (name: string) => {
    const { fineTunes, routeVersions, serving, inferences } = await impact(database, id(name));
    return [fineTunes, routeVersions.length, serving.length, inferences];
  };

  it('is counted for every kind: fine-tunes, route versions, those that serve now, inferences', async () => {
    // A record reaches what its corrections reach, but a correction not what it came too late for.
    expect(await countsOf('Record:r1')).toEqual([3, 4, 3, 7]);
    expect(await countsOf('Record:r2')).toEqual([2, 2, 1, 3]);
    expect(await countsOf('DatanetVersion:D@1')).toEqual([2, 3, 2, 6]);
    expect(await countsOf('FineTune:F')).toEqual([1, 3, 2, 6]);
    expect(await countsOf('FineTune:M')).toEqual([0, 1, 0, 2]);
    expect(await countsOf('Contributor:ana')).toEqual([3, 4, 3, 7]);
    expect(await countsOf('Contributor:ben')).toEqual([3, 4, 3, 7]);
  });

  it('follows who owns a base model now', async () => {
    expect(await countsOf('BaseModel:base')).toEqual([2, 3, 2, 6]);
    expect(await countsOf('Contributor:owner')).toEqual([3, 4, 3, 7]);
    expect(await countsOf('Contributor:other')).toEqual([0, 0, 0, 0]);
  });

  it('of a provider has what it served itself, each inference once', async () => {
    expect(await countsOf('ComputeProvider:gpu')).toEqual([0, 1, 0, 3]);
    expect(await countsOf('ComputeProvider:tpu')).toEqual([2, 2, 1, 3]);
  });

  it('comes in pages', async () => {
    const { ask } = graphqlOf(database);
    const keys = ({ edges }: Json) => edges.map(({ node }: Json) => node.key);
    const pages: Json[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { impact } = await ask(IMPACT, { of: id('Record:r1'), first: 2, after });
      pages.push(impact);
      ({ hasNextPage: more, endCursor: after } = impact.inferences.pageInfo);
    }
    const [first] = pages;
    expect(first.fineTunes).toMatchObject({ totalCount: 3 });
    expect(keys(first.fineTunes)).toEqual(['F', 'G']);
    expect(keys(first.routeVersions)).toEqual(['alone@1', 'idle@1']);
    expect(first.serving.totalCount).toBe(3);
    expect(keys(first.serving)).toEqual(['alone@1', 'chat@2']);
    expect(pages.map(({ inferences }) => keys(inferences))).toEqual([
      ['j1', 'j2'],
      ['j3', 'j4'],
      ['i1', 'i2'],
      ['i3'],
    ]);
    const { impact: own } = await ask(IMPACT, { of: id('ComputeProvider:tpu'), first: 10 });
    // chat@2 serves what it computed; of chat@1 only what it served.
    expect(keys(own.inferences)).toEqual(['i1', 'i2', 'i3']);
    const { impact: served } = await ask(IMPACT, { of: id('ComputeProvider:gpu'), first: 10 });
    expect(keys(served.inferences)).toEqual(['i1', 'i2', 'i3']);
  });

  it('is refused for other kinds, unknown ids and foreign cursors', async () => {
    const { answer } = graphqlOf(database);
    const refused = async (of: string, more = {}) =>
      (await answer(IMPACT, { of, ...more })).errors.map(({ code, argument }) => [code, argument]);
    expect(await refused('nobody')).toEqual([['NOT_FOUND', ['of']]]);
    for (const name of ['Datanet:D', 'ModelRoute:chat', 'RouteVersion:chat@1', 'Inference:i1', 'Asset:ETH'])
      expect(await refused(id(name))).toEqual([['BAD_INPUT', ['of']]]);
    expect(await refused(id('Record:r1'), { after: 'x' })).toEqual([['BAD_INPUT', ['after']]]);
    expect((await refused(id('Record:r1'), { first: 101 })).length).toBeGreaterThan(0);
  });

  it('follows what is told after it was asked for', async () => {
    const told = async (...events: Parameters<typeof applied>[1][number][]) => {
      await applied(database, events);
      return countsOf('FineTune:G');
    };
    expect(await told()).toEqual([1, 2, 1, 3]);
    expect(await told(serve('k1', 'chat@2'))).toEqual([1, 2, 1, 4]);
    expect(await told(fineTune('N', { from: ['G'], by: ['ben'] }))).toEqual([2, 2, 1, 4]);
    expect(await told(publish('next', 1, ['N']), serve('k2', 'next@1'))).toEqual([2, 3, 2, 5]);
    await applied(database, [updateModel('base', { owner: 'other' })]);
    expect(await countsOf('Contributor:other')).toEqual([2, 3, 2, 6]);
    await applied(database, [updateModel('base', { owner: 'owner' })]);
    expect(await countsOf('Contributor:other')).toEqual([0, 0, 0, 0]);
  });
});

describe('the counters of inferences', () => {
  it('count what many writers tell at once, and nothing twice', async () => {
    await empty(database);
    const told = (n: number) =>
      times(40, (i) => ({
        ...serve(`${n}-${i}`, i % 3 ? 'a@1' : 'b@1', i % 5 ? {} : { provider: 'gpu' }),
        id: `${n}-${i}`,
      }));
    await applied(database, [
      ...people('c1'),
      provider('gpu'),
      fineTune('F'),
      publish('a', 1, ['F']),
      publish('b', 1, ['F']),
    ]);
    await Promise.all(times(8, (n) => applied(database, told(n))));
    await Promise.all(times(8, (n) => applied(database, told(n))));
    await refresh();
    expect(await impact(database, id('FineTune:F'))).toMatchObject({ inferences: 320 });
    expect(await impact(database, id('ComputeProvider:gpu'))).toMatchObject({ inferences: 64 });
    const sources = await sourcesOf(database, await impact(database, id('FineTune:F')));
    expect(sources.map(({ routeVersion, uses }) => [routeVersion, uses])).toEqual([
      ['a@1', 216n],
      ['b@1', 104n],
    ]);
    expect(await askColumn(database, 'MATCH (c:UseCount) WHERE c._lock IS NOT NULL RETURN c')).toEqual([]);
  });
});

/** What the service counts, beside what follows from the events by the slow and obvious way. */
it.each([2, 7])(
  'is what a walk over all events finds, in a world of chance (%i)',
  async (seed) => {
    await empty(database);
    const { events, members } = world(seed, 300);
    await applied(database, events);
    await refresh();
    const lineage = new Lineage(events, members);
    const roots = [...lineage.nodes.keys()].filter((it) =>
      /^(Record|Contributor|DatanetVersion|FineTune|BaseModel|ComputeProvider):/.test(it),
    );
    expect(roots.length).toBeGreaterThan(50);
    for (const root of roots) {
      const found = [...lineage.walk(root, 'DOWNSTREAM').keys()].map(kindOf);
      const count = (kind: string) => found.filter((it) => it === kind).length;
      const { fineTunes, routeVersions, inferences } = await impact(database, id(root));
      expect([root, fineTunes, routeVersions.length, inferences]).toEqual([
        root,
        count('FineTune'),
        count('RouteVersion'),
        count('Inference'),
      ]);
    }
  },
  120_000,
);

it('is found on a ladder with 2^20 paths', async () => {
  await empty(database);
  const rungs = times(20, (i) => i).flatMap((level) =>
    ['a', 'b'].map((side) =>
      fineTune(
        `${side}${level}`,
        level === 1 ? { on: ['D@1'] } : { from: [`a${level - 1}`, `b${level - 1}`] },
      ),
    ),
  );
  await applied(database, [
    ...people('c1'),
    datanet('D'),
    contribute('r1', { datanet: 'D', by: ['c1'] }),
    freeze('D', 1),
    ...rungs,
    publish('top', 1, ['a20', 'b20']),
    serve('i1', 'top@1'),
  ]);
  await refresh();
  expect(await impact(database, id('Record:r1'))).toMatchObject({
    fineTunes: 40,
    routeVersions: [{ key: 'top@1' }],
    inferences: 1,
  });
});

describe('the money through something', () => {
  beforeAll(async () => {
    await empty(database);
    await applied(database, founded());
    await applied(database, uses(1, 24));
    for (const code of ['USD', 'ETH']) await settle(database, code, { actor: 'local' });
    await applied(database, uses(25, 40));
    for (const code of ['USD', 'ETH']) await settle(database, code, { actor: 'local' });
  });

  /** What transfers of these owners have posted to people, and what was posted to the owners. */
  const posted = async (code: string, owners: string[]) => {
    const [row] = await ask(
      database,
      `MATCH (t:Transfer {asset: $code})-[p:POSTS]->(a:Account)
       WITH CASE WHEN t.owner IN $owners AND a.kind = 'PAYABLE' THEN toInteger(p.amount) ELSE 0 END AS paid,
            CASE WHEN a.owner IN $owners AND toInteger(p.amount) > 0 THEN toInteger(p.amount) ELSE 0 END AS sent
       RETURN sum(sent) AS attributed, sum(paid) AS paid`,
      { code, owners },
    );
    return row;
  };
  const through = async (label: 'FineTune' | 'DatanetVersion' | 'BaseModel' | 'Contributor', key: string) =>
    (await moneyThrough(database, { label, key })).find(({ asset }) => asset === 'USD');

  it('is what the postings say: Datanet versions with their measurements, fine-tunes, base models', async () => {
    expect(await through('DatanetVersion', 'A@1')).toMatchObject(
      (await posted('USD', ['DatanetVersion:A@1'])) ?? {},
    );
    const measured = ['DatanetVersion:B@1', 'MeasuredVersion:G/B@1'];
    expect(await through('DatanetVersion', 'B@1')).toMatchObject((await posted('USD', measured)) ?? {});
    for (const key of ['F', 'G', 'M'])
      expect(await through('FineTune', key)).toMatchObject((await posted('USD', [`FineTune:${key}`])) ?? {});
    for (const key of ['owned', 'wild'])
      expect(await through('BaseModel', key)).toMatchObject(
        (await posted('USD', [`BaseModel:${key}`])) ?? {},
      );
    expect(await through('BaseModel', 'wild')).toMatchObject({ paid: 0n });
  });

  it('of a contributor is what was ever payable, and what was paid out', async () => {
    const [earned] = await askColumn(
      database,
      `MATCH (a:Account {owner: 'Contributor:c1', kind: 'PAYABLE', asset: 'USD'}) RETURN a.balance`,
    );
    expect(await through('Contributor', 'c1')).toEqual({
      asset: 'USD',
      attributed: BigInt(String(earned)),
      paid: 0n,
    });
  });

  it('of records adds up to no more than their versions and evidence had, and to nearly all of it', async () => {
    const records = ['r1', 'r1 again', 'r2', 'r3', 'r4'];
    const found = await Promise.all(records.map((key) => moneyThrough(database, { label: 'Record', key })));
    const sum = found
      .flat()
      .filter(({ asset }) => asset === 'USD')
      .reduce((total, { paid }) => total + paid, 0n);
    const owners = [
      ...['DatanetVersion:A@1', 'DatanetVersion:B@1', 'MeasuredVersion:G/B@1'],
      ...records.map((it) => `Record:${it}`),
    ];
    const { paid } = (await posted('USD', owners)) as unknown as { paid: bigint };
    expect(sum - paid < 20n && paid - sum < 20n).toBe(true);
    expect(sum > 1000n).toBe(true);
  });
});
