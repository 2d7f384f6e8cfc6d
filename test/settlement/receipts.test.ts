import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  event,
  fineTune,
  freeze,
  include,
  model,
  people,
  provider,
  publish,
  serve,
  updateModel,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

const FEE = 10n ** 18n;

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, [
    ...people('c1', 'c2', 'c3', 'c4', 'b', 'owner', 'heir'),
    asset('ETH'),
    provider('gpu'),
    model('base', { owner: 'owner', minRoyalty: '1/10' }),
    datanet('A'),
    datanet('B'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    contribute('r3', { datanet: 'B', by: ['c3'] }),
    include('r2', 'B'),
    freeze('A', 1),
    freeze('B', 1),
    event('fineTune.completed', {
      fineTune: { key: 'FA', name: 'FA', method: 'lora', royalty: '1/10' },
      builtBy: [{ contributor: 'b' }],
      trainedOn: [{ datanet: 'A', version: 1 }],
      derivedFrom: [{ model: 'base', weight: 1 }],
    }),
    fineTune('FB', { by: { b: 1, c1: 2 }, on: ['B@1'], computedBy: { gpu: 5 } }),
    publish(
      'M',
      1,
      { FA: 6, FB: 4 },
      {
        provider: 'gpu',
        policy: { platform: 10, model: 20, data: 50, compute: 10, training: 5, stakers: 5 },
      },
    ),
    correct('r1b', { corrects: 'r1', datanet: 'A', by: ['c4'], share: '1/3' }),
    freeze('A', 2),
    fineTune('FA2', { by: ['b'], on: ['A@2'] }),
    publish('N', 1, ['FA2'], {}),
    serve('plain', 'M@1', { fee: { asset: 'ETH', amount: FEE.toString() } }),
    serve('mixed', 'M@1', { fee: { asset: 'ETH', amount: '77' }, serves: { FB: 1 } }),
    serve('free', 'M@1'),
    serve('evident', 'N@1', { fee: { asset: 'ETH', amount: '1000' } }),
    event('attribution.reported', {
      inference: 'evident',
      method: 'DataInf',
      methodVersion: '1',
      sign: 'NEGATIVE_HELPS',
      coverage: '3/4',
      items: [
        { record: 'r1b', score: '-2e-3' },
        { record: 'r2', score: '-0.001' },
      ],
    }),
  ]);
});
afterAll(() => database.close());

const RECEIPT = `query ($inference: ID!) { receipt(inference: $inference) {
  inference { key } routeVersion { key } fee { amount asset { code } } voided settled settlement { key } evidence { method }
  pools { pool weight fraction amount hops(first: 100) { totalCount edges { node { from to fraction parts amount basis node { key } } } } }
} }`;
const receiptOf = async (inference: string): Promise<Json> => (await ask(RECEIPT, { inference })).receipt;
const hopsOf = (receipt: Json, pool: string): Json[] =>
  receipt.pools
    .find((it: Json) => it.pool === pool)
    .hops.edges.map(({ node: { from, to, fraction, amount, basis } }: Json) => [
      from,
      to,
      fraction,
      amount,
      basis,
    ]);

/** What enters a place leaves it again, or it is an end. */
function expectConserved(receipt: Json) {
  const root = `Inference:${receipt.inference.key}`;
  for (const { amount, hops } of receipt.pools) {
    const net = new Map<string, [bigint, bigint]>();
    for (const { node } of hops.edges) {
      for (const [name, sign] of [
        [node.from, -1n],
        [node.to, 1n],
      ] as const) {
        const [parts, money] = net.get(name) ?? [0n, 0n];
        net.set(name, [parts + sign * BigInt(node.parts), money + sign * BigInt(node.amount ?? 0)]);
      }
    }
    expect(net.get(root)).toEqual([-(10n ** 18n), -BigInt(amount ?? 0)]);
    const ends = [...net].filter(([name]) => name !== root);
    for (const [name, [parts]] of ends) {
      const isEnd = /^(Contributor|ComputeProvider|Pool):|^untraced$/.test(name);
      expect(isEnd || parts === 0n, name).toBe(true);
    }
    expect(ends.reduce((sum, [, [parts]]) => sum + parts, 0n)).toBe(10n ** 18n);
    expect(ends.reduce((sum, [, [, money]]) => sum + money, 0n)).toBe(BigInt(amount ?? 0));
  }
}

describe('a receipt', () => {
  it('follows every pool to its end, and loses nothing on the way', async () => {
    const receipt = await receiptOf('plain');
    expect(receipt).toMatchObject({
      routeVersion: { key: 'M@1' },
      fee: { amount: FEE.toString(), asset: { code: 'ETH' } },
      voided: false,
      settled: false,
      settlement: null,
      evidence: null,
    });
    expect(receipt.pools.map(({ pool, fraction, amount }: Json) => [pool, fraction, amount])).toEqual([
      ['platform', '10/100', '100000000000000000'],
      ['model', '20/100', '200000000000000000'],
      ['data', '50/100', '500000000000000000'],
      ['compute', '10/100', '100000000000000000'],
      ['training', '5/100', '50000000000000000'],
      ['stakers', '5/100', '50000000000000000'],
    ]);
    expectConserved(receipt);
    expect(hopsOf(receipt, 'stakers')).toEqual([
      ['Inference:plain', 'Pool:stakers', '1/1', '50000000000000000', 'DECLARED'],
    ]);
    expect(hopsOf(receipt, 'model')).toEqual(
      expect.arrayContaining([
        ['RouteVersion:M@1', 'FineTune:FA', '3/5', '120000000000000000', 'DECLARED'],
        ['FineTune:FA', 'BaseModel:base', '1/10', '12000000000000000', 'DECLARED'],
        ['BaseModel:base', 'Contributor:owner', '1/1', '12000000000000000', 'DECLARED'],
      ]),
    );
    expect(hopsOf(receipt, 'training')).toEqual(
      expect.arrayContaining([
        ['FineTune:FB', 'ComputeProvider:gpu', '1/1', '20000000000000000', 'DECLARED'],
      ]),
    );
  });

  it('follows the adapters merged for it', async () => {
    const receipt = await receiptOf('mixed');
    expectConserved(receipt);
    expect(hopsOf(receipt, 'data').map(([, to]) => to)).not.toContain('FineTune:FA');
  });

  it('follows evidence through corrections, and the rest down the line', async () => {
    const receipt = await receiptOf('evident');
    expect(receipt.evidence).toEqual({ method: 'DataInf' });
    expectConserved(receipt);
    // 1000 · 50/100 = 500, of which 375 are covered, 2:1.
    expect(hopsOf(receipt, 'data')).toEqual(
      expect.arrayContaining([
        ['Inference:evident', 'Record:r1b', '1/2', '250', 'EVIDENCE'],
        ['Record:r1b', 'Record:r1', '2/3', '167', 'EVIDENCE'],
        ['Record:r1b', 'Contributor:c4', '1/3', '83', 'EVIDENCE'],
        ['Record:r1', 'Contributor:c1', '1/1', '167', 'EVIDENCE'],
        ['Inference:evident', 'Record:r2', '1/4', '125', 'EVIDENCE'],
        ['Inference:evident', 'RouteVersion:N@1', '1/4', '125', 'DECLARED'],
      ]),
    );
  });

  it('says the same as attribution, by contributor', async () => {
    for (const inference of ['plain', 'mixed', 'evident']) {
      const receipt = await receiptOf(inference);
      for (const pool of ['data', 'model', 'training']) {
        const shown = receipt.pools.find((it: Json) => it.pool === pool);
        if (!shown) continue;
        const given = new Map<string, bigint[]>();
        for (const { node } of shown.hops.edges) {
          if (!/^(Contributor|ComputeProvider):/.test(node.to)) continue;
          const [parts = 0n, money = 0n] = given.get(node.node.key) ?? [];
          given.set(node.node.key, [parts + BigInt(node.parts), money + BigInt(node.amount)]);
        }
        const { id } = (await ask('query ($key: ID!) { inference(key: $key) { id } }', { key: inference }))
          .inference;
        const { attribution } = await ask(
          `query ($of: ID!, $pool: Pool) { attribution(of: $of, by: CONTRIBUTOR, pool: $pool, first: 100) {
             edges { node { key } parts amount } } }`,
          { of: id, pool: pool.toUpperCase() },
        );
        const attributed = new Map<string, bigint[]>();
        for (const { node, parts, amount } of attribution.edges) {
          const [sum = 0n, money = 0n] = attributed.get(node.key) ?? [];
          attributed.set(node.key, [sum + BigInt(parts), money + BigInt(amount)]);
        }
        expect(attributed, `${inference} ${pool}`).toEqual(given);
      }
    }
  });

  it('of a free inference shows the way without amounts', async () => {
    const receipt = await receiptOf('free');
    expect(receipt).toMatchObject({ fee: null, settled: false });
    expect(receipt.pools[0]).toMatchObject({ amount: null });
    expectConserved(receipt);
  });

  it('there is none for an inference that is not known', async () => {
    expect(await receiptOf('nothing')).toBeNull();
  });

  it('is the same for ever once it is settled, whatever happens later', async () => {
    await ask('mutation { settle(input: {asset: "ETH"}) { settlement { key } userErrors { code } } }');
    const settled = await Promise.all(['plain', 'mixed', 'evident', 'free'].map(receiptOf));
    expect(settled.map(({ settled, settlement }) => [settled, settlement?.key])).toEqual([
      [true, 'ETH/1'],
      [true, 'ETH/1'],
      [true, 'ETH/1'],
      [false, undefined],
    ]);
    await applied(database, [
      updateModel('base', { owner: 'heir' }),
      event('attribution.reported', {
        inference: 'evident',
        method: 'TRAK',
        methodVersion: '2',
        sign: 'POSITIVE_HELPS',
        items: [{ record: 'r2', score: '5' }],
      }),
      event('record.removed', { record: 'r2' }),
      freeze('A', 3),
      publish('M', 2, ['FA2'], { policy: { data: 1 } }),
      serve('later', 'M@1', { fee: { asset: 'ETH', amount: '5' } }),
    ]);
    await ask('mutation { settle(input: {asset: "ETH"}) { settlement { key } } }');
    expect(await Promise.all(['plain', 'mixed', 'evident'].map(receiptOf))).toEqual(settled.slice(0, 3));
    const later = await receiptOf('later');
    expect(hopsOf(later, 'model')).toEqual(
      expect.arrayContaining([['BaseModel:base', 'Contributor:heir', '1/1', expect.any(String), 'DECLARED']]),
    );
  });

  it('of a voided inference pays nothing', async () => {
    await applied(database, [
      serve('void', 'M@1', { fee: { asset: 'ETH', amount: '5' } }),
      event('inference.voided', { inference: 'void', reason: 'a test' }),
    ]);
    expect(await receiptOf('void')).toMatchObject({ voided: true, fee: { amount: '5' } });
    expect((await receiptOf('void')).pools[0].amount).toBeNull();
  });
});

describe('usage and earnings', () => {
  const at = (day: string) => ({ at: `2026-03-${day}T10:30:00Z` });

  beforeAll(() =>
    applied(database, [
      fineTune('FU', { by: ['b'], on: ['A@1'] }),
      publish('used', 1, ['FU']),
      publish('used', 2, ['FU']),
      asset('USD', 2),
      serve('u1', 'used@1', { ...at('01'), fee: { asset: 'USD', amount: '100' } }),
      serve('u2', 'used@2', { ...at('01'), fee: { asset: 'USD', amount: '50' } }),
      serve('u3', 'used@2', { ...at('01'), fee: { asset: 'ETH', amount: '7' } }),
      serve('u4', 'used@2', at('03')),
      serve('u5', 'used@2', { ...at('03'), fee: { asset: 'USD', amount: '9999' } }),
      event('inference.voided', { inference: 'u5', reason: 'a test' }),
    ]),
  );

  it('say what a route was used for, and what it brought, by time', async () => {
    const usage = async (args: string) =>
      (
        await ask(
          `{ modelRoute(key: "used") { usage${args} { start inferences inputTokens outputTokens fees { amount asset { code } } } } }`,
        )
      ).modelRoute.usage;
    const first = {
      start: '2026-03-01T00:00:00.000Z',
      inferences: 3,
      inputTokens: 30,
      outputTokens: 60,
      fees: [
        { amount: '7', asset: { code: 'ETH' } },
        { amount: '150', asset: { code: 'USD' } },
      ],
    };
    const third = {
      start: '2026-03-03T00:00:00.000Z',
      inferences: 1,
      inputTokens: 10,
      outputTokens: 20,
      fees: [],
    };
    expect(await usage('')).toEqual([first, third]);
    expect(await usage('(bucket: HOUR, until: "2026-03-02T00:00:00Z")')).toEqual([
      { ...first, start: '2026-03-01T10:00:00.000Z' },
    ]);
    expect(await usage('(bucket: MONTH)')).toEqual([
      { ...first, inferences: 4, inputTokens: 40, outputTokens: 80 },
    ]);
  });

  it('say what a contributor earned, and through what', async () => {
    await ask('mutation { settle(input: {asset: "USD"}) { settlement { key } } }');
    const { contributor } = await ask(
      '{ contributor(key: "c1") { earnings(bucket: MONTH, asset: "USD") { start through amount { amount asset { code } } } } }',
    );
    expect(contributor.earnings).toEqual([
      {
        start: `${new Date().toISOString().slice(0, 7)}-01T00:00:00.000Z`,
        through: 'DatanetVersion:A@1',
        amount: { amount: '37', asset: { code: 'USD' } },
      },
    ]);
  });
});
