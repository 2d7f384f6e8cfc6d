import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { ask } from '../support/cypher.ts';
import { empty, openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  event,
  fineTune,
  freeze,
  hashOf,
  include,
  measure,
  model,
  people,
  provider,
  publish,
  serve,
  times,
  updateModel,
} from '../support/events.ts';
import { Both } from './both.ts';
import { only, sell } from './events.ts';

/** What settlements pay where lineage is hard, to the unit, and beside it all balances of a reference. */
vi.setConfig({ testTimeout: 120_000 });

let database: Database;
let both: Both;
beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(async () => {
  await empty(database);
  both = new Both(database);
});
afterAll(() => database.close());

/** A Datanet with one record by each of these people, frozen. */
const frozen = (key: string, ...by: string[]) => [
  datanet(key),
  ...by.map((person) => contribute(`${key} of ${person}`, { datanet: key, by: [person] })),
  freeze(key, 1),
];

describe('what entered', () => {
  it('reaches a record once for each Datanet it is in', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2', 'c3'),
      datanet('A'),
      datanet('B'),
      contribute('r1', { datanet: 'A', by: ['c1'] }),
      contribute('r2', { datanet: 'A', by: ['c2'] }),
      include('r2', 'B'),
      contribute('r3', { datanet: 'B', by: ['c3'] }),
      freeze('A', 1),
      freeze('B', 1),
      fineTune('F', { on: { 'A@1': 6, 'B@1': 4 } }),
      publish('chat', 1, ['F'], only('data')),
      sell('i1', 'chat@1', 1_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c1': 300n,
      'PAYABLE Contributor:c2': 500n,
      'PAYABLE Contributor:c3': 200n,
    });
  });

  it('pays both owners of the same content', async () => {
    const contentHash = hashOf('the same');
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2', 'c3'),
      datanet('A'),
      contribute('r1', { datanet: 'A', by: ['c1'], contentHash }),
      contribute('r2', { datanet: 'A', by: ['c2'], contentHash }),
      contribute('r3', { datanet: 'A', by: ['c3'] }),
      freeze('A', 1),
      fineTune('F', { on: ['A@1'] }),
      publish('chat', 1, ['F'], only('data')),
      sell('i1', 'chat@1', 3_001n),
    ]);
    expect(await both.settle('EUR')).toMatchObject({
      'PAYABLE Contributor:c1': 1_000n,
      'PAYABLE Contributor:c2': 1_000n,
      'PAYABLE Contributor:c3': 1_000n,
      'LINE DatanetVersion:A@1': 1n,
    });
  });

  it('pays a correction only where it was trained on: older fine-tunes go on paying for what they were made of', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2', 'c3'),
      datanet('A'),
      contribute('r1', { datanet: 'A', by: ['c1'] }),
      contribute('r2', { datanet: 'A', by: ['c2'] }),
      freeze('A', 1),
      fineTune('Old', { on: ['A@1'] }),
      publish('old', 1, ['Old'], only('data')),
      correct('r3', { corrects: 'r1', datanet: 'A', by: ['c3'], share: '3/4' }),
      freeze('A', 2),
      fineTune('New', { on: ['A@2'] }),
      publish('new', 1, ['New'], only('data')),
      sell('i1', 'old@1', 1_000n),
      sell('i2', 'new@1', 80_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -81_000n,
      'PAYABLE Contributor:c1': 500n + 10_000n,
      'PAYABLE Contributor:c2': 500n + 40_000n,
      'PAYABLE Contributor:c3': 30_000n,
    });
  });

  it('divides by the weights 2, 2 and 5 of several contributors, and the rest waits', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2', 'c3'),
      datanet('A', { weighting: 'DECLARED' }),
      contribute('r1', { datanet: 'A', by: ['c1'], weight: 2 }),
      contribute('r2', { datanet: 'A', by: ['c2'], weight: 2 }),
      contribute('r3', { datanet: 'A', by: ['c3'], weight: 5 }),
      freeze('A', 1),
      fineTune('F', { on: ['A@1'] }),
      publish('chat', 1, ['F'], only('data')),
      sell('i1', 'chat@1', 100n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -100n,
      'PAYABLE Contributor:c1': 22n,
      'PAYABLE Contributor:c2': 22n,
      'PAYABLE Contributor:c3': 55n,
      'LINE DatanetVersion:A@1': 1n,
    });
    await both.applied([sell('i2', 'chat@1', 800n)]);
    // c1 and c2 have 222222222222222222 parts of ONE, a fraction below two ninths.
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -900n,
      'PAYABLE Contributor:c1': 199n,
      'PAYABLE Contributor:c2': 199n,
      'PAYABLE Contributor:c3': 500n,
      'LINE DatanetVersion:A@1': 2n,
    });
  });

  it('leaves what nobody can be named for in the reserve, and spreads it over nobody', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2'),
      datanet('A'),
      contribute('r1', { datanet: 'A', by: { c1: 0 } }),
      contribute('r2', { datanet: 'A', by: ['c2'] }),
      freeze('A', 1),
      fineTune('F', { on: ['A@1'] }),
      fineTune('Nothing'),
      publish('chat', 1, ['F', 'Nothing'], only('data')),
      sell('i1', 'chat@1', 1_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c2': 250n,
      'UNTRACED untraced': 750n,
    });
  });
});

describe('what changed', () => {
  it('flows through a diamond and over parallel edges', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2', 'c3'),
      ...frozen('A', 'c1'),
      ...frozen('B', 'c2'),
      ...frozen('C', 'c3'),
      {
        ...fineTune('Top'),
        trainedOn: [
          { datanet: 'A', version: 1 },
          { datanet: 'A', version: 1, weight: 2 },
        ],
      },
      fineTune('Left', { on: { 'B@1': 1 }, from: { Top: 3 } }),
      fineTune('Right', { on: { 'C@1': 3 }, from: { Top: 1 } }),
      {
        ...fineTune('Bottom'),
        derivedFrom: [{ fineTune: 'Left' }, { fineTune: 'Right', weight: 2 }, { fineTune: 'Left' }],
      },
      publish('chat', 1, ['Bottom'], only('data')),
      sell('i1', 'chat@1', 8_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -8_000n,
      'PAYABLE Contributor:c1': 4_000n,
      'PAYABLE Contributor:c2': 1_000n,
      'PAYABLE Contributor:c3': 3_000n,
    });
  });

  it('pays royalties through a diamond', async () => {
    await both.applied([
      asset('EUR'),
      ...people('top', 'left', 'right', 'bottom', 'owner'),
      model('base', { owner: 'owner' }),
      fineTune('Top', { by: ['top'], models: { base: 1 }, royalty: '1/2' }),
      fineTune('Left', { by: ['left'], from: ['Top'], royalty: '1/2' }),
      fineTune('Right', { by: ['right'], from: ['Top'], royalty: '1/4' }),
      fineTune('Bottom', { by: { bottom: 3, left: 1 }, from: { Left: 1, Right: 1 }, royalty: '1/2' }),
      publish('chat', 1, ['Bottom'], only('model')),
      sell('i1', 'chat@1', 1_600n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_600n,
      'PAYABLE Contributor:bottom': 600n,
      'PAYABLE Contributor:left': 200n + 200n,
      'PAYABLE Contributor:right': 300n,
      'PAYABLE Contributor:top': 150n,
      'PAYABLE Contributor:owner': 150n,
    });
  });

  it('pays those who computed training by units, and nobody where nobody is known', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1'),
      provider('p1'),
      provider('p2'),
      fineTune('F', { computedBy: { p1: 1, p2: 3 } }),
      fineTune('G', { from: ['F'], royalty: '1/4' }),
      publish('chat', 1, ['G'], only('training')),
      sell('i1', 'chat@1', 1_600n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_600n,
      'PAYABLE ComputeProvider:p1': 100n,
      'PAYABLE ComputeProvider:p2': 300n,
      'UNTRACED untraced': 1_200n,
    });
  });

  it('pays the owner of a base model, else nobody, and a later owner only for what comes later', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2', 'c3'),
      ...frozen('A', 'c1'),
      model('owned', { owner: 'c2' }),
      model('nobodys'),
      fineTune('F', { on: { 'A@1': 2 }, models: { owned: 1, nobodys: 1 } }),
      publish('chat', 1, ['F'], only('data')),
      sell('i1', 'chat@1', 1_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c1': 500n,
      'PAYABLE Contributor:c2': 250n,
      'UNTRACED untraced': 250n,
    });
    await both.applied([
      updateModel('nobodys', { owner: 'c3' }),
      updateModel('owned', { owner: null }),
      sell('i2', 'chat@1', 1_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -2_000n,
      'PAYABLE Contributor:c1': 1_000n,
      'PAYABLE Contributor:c2': 250n,
      'PAYABLE Contributor:c3': 250n,
      'UNTRACED untraced': 500n,
    });
  });

  it('pays by what training was measured to do, also through children, and only for that fine-tune', async () => {
    await both.applied([
      asset('EUR'),
      ...people('c1', 'c2'),
      ...frozen('A', 'c1', 'c2'),
      fineTune('Declared', { on: ['A@1'] }),
      fineTune('Measured', { on: ['A@1'] }),
      measure('Measured', 'A@1', { 'A of c1': '-3', 'A of c2': '0.5' }),
      fineTune('Child', { from: ['Measured', 'Declared'] }),
      publish('declared', 1, ['Declared'], only('data')),
      publish('child', 1, ['Child'], only('data')),
      sell('i1', 'declared@1', 100n),
      sell('i2', 'child@1', 1_000n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_100n,
      'PAYABLE Contributor:c1': 50n + 250n,
      'PAYABLE Contributor:c2': 50n + 250n + 500n,
    });
  });
});

describe('what served', () => {
  beforeEach(() =>
    both.applied([
      asset('EUR'),
      ...people('c1', 'c2'),
      provider('p1'),
      provider('p2'),
      ...frozen('A', 'c1'),
      ...frozen('B', 'c2'),
      fineTune('FA', { on: ['A@1'] }),
      fineTune('FB', { on: ['B@1'] }),
    ]),
  );

  it('pays each provider for what it served, where providers alternate on one route version', async () => {
    await both.applied([
      publish('chat', 1, ['FA'], { provider: 'p1', ...only('compute', 'platform') }),
      ...times(9, (i) => sell(`i${i}`, 'chat@1', 1n, i % 3 === 0 ? { provider: 'p2' } : {})),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -9n,
      'POOL Pool:platform': 4n,
      'PAYABLE ComputeProvider:p1': 3n,
      'PAYABLE ComputeProvider:p2': 1n,
      'LINE RouteVersion:chat@1': 1n,
    });
    await both.applied([sell('i10', 'chat@1', 1n, { provider: 'p2' })]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -10n,
      'POOL Pool:platform': 5n,
      'PAYABLE ComputeProvider:p1': 3n,
      'PAYABLE ComputeProvider:p2': 2n,
    });
  });

  it('pays nobody for compute where nobody is known to have served', async () => {
    await both.applied([publish('chat', 1, ['FA'], only('compute')), sell('i1', 'chat@1', 7n)]);
    expect(await both.settle('EUR')).toEqual({ 'FEES fees': -7n, 'UNTRACED untraced': 7n });
  });

  it('follows a new policy from the next route version on, and the old one for what the old version served', async () => {
    await both.applied([
      publish('chat', 1, ['FA'], { policy: { data: 1, stakers: 1 } }),
      sell('i1', 'chat@1', 10n),
      publish('chat', 2, ['FA'], { policy: { data: 9, validators: 1 } }),
      sell('i2', 'chat@2', 10n),
      sell('i3', 'chat@1', 10n),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -30n,
      'POOL Pool:stakers': 10n,
      'POOL Pool:validators': 1n,
      'PAYABLE Contributor:c1': 19n,
    });
  });

  it('never mentions a route without use, nor one whose only use was without money or was voided', async () => {
    await both.applied([
      publish('used', 1, ['FA'], only('data')),
      publish('unused', 1, ['FB'], only('data')),
      publish('free', 1, ['FB'], only('data')),
      publish('voided', 1, ['FB'], only('data')),
      sell('i1', 'used@1', 10n),
      serve('i2', 'free@1'),
      sell('i3', 'voided@1', 10n),
      event('inference.voided', { inference: 'i3', reason: 'a mistake' }),
    ]);
    expect(await both.settle('EUR')).toEqual({ 'FEES fees': -10n, 'PAYABLE Contributor:c1': 10n });
    const owners = await ask(database, 'MATCH (a:Account) RETURN a.owner AS owner ORDER BY owner');
    expect(owners.map(({ owner }) => owner)).toEqual([
      'Contributor:c1',
      'DatanetVersion:A@1',
      'RouteVersion:used@1',
      'fees',
    ]);
    expect(await ask(database, 'MATCH (t:Transfer) RETURN t.owner AS owner ORDER BY owner')).toEqual([
      { owner: 'DatanetVersion:A@1' },
      { owner: 'RouteVersion:used@1' },
    ]);
  });

  it('follows the mix of adapters that a request names; mixes in the same proportion are one', async () => {
    await both.applied([
      publish('chat', 1, { FA: 1, FB: 1 }, only('data')),
      sell('i1', 'chat@1', 3n),
      sell('i2', 'chat@1', 3n, { serves: { FA: 5, FB: 5 } }),
      sell('i3', 'chat@1', 2n, { serves: { FA: 2, FB: 4 } }),
      sell('i4', 'chat@1', 1n, { serves: { FB: 200, FA: 100 } }),
      sell('i5', 'chat@1', 100n, { serves: { FB: 7, FA: 0 } }),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -109n,
      // 3 of 6, and of the three at one third: what rounding of ONE left at A waits.
      'PAYABLE Contributor:c1': 3n,
      'PAYABLE Contributor:c2': 3n + 2n + 100n,
      'LINE Mix:chat@1 FA*1 FB*2': 1n,
    });
  });

  it('pays the line of an adapter that a mix gives weight to and the route itself gives none', async () => {
    await both.applied([
      publish('chat', 1, { FA: 1, FB: 0 }, only('data', 'model')),
      sell('i1', 'chat@1', 100n),
      sell('i2', 'chat@1', 1_000n, { serves: { FB: 1 } }),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_100n,
      // c1 has built both.
      'PAYABLE Contributor:c1': 50n + 50n + 500n,
      'PAYABLE Contributor:c2': 500n,
    });
  });

  it('takes what a request costs by the price of its route', async () => {
    const price = { asset: 'EUR', perRequest: '5', per1kInput: '3000', per1kOutput: '10' };
    await both.applied([
      publish('chat', 1, ['FA'], { price, ...only('data') }),
      serve('i1', 'chat@1', { inputTokens: 7, outputTokens: 99 }),
    ]);
    expect(await both.settle('EUR')).toEqual({ 'FEES fees': -26n, 'PAYABLE Contributor:c1': 26n });
  });

  it('keeps assets apart, of 18 decimals and of 6, to the last digit', async () => {
    await both.applied([
      asset('ETH', 18),
      asset('USDC', 6),
      publish('chat', 1, { FA: 1, FB: 1 }),
      sell('i1', 'chat@1', 123456789_123456789012345678n, { asset: 'ETH' }),
      sell('i2', 'chat@1', 123456789_123457n, { asset: 'USDC' }),
    ]);
    expect(await both.settle('ETH')).toMatchObject({
      'FEES fees': -123456789_123456789012345678n,
      'POOL Pool:platform': 12345678_912345678901234567n,
      'PAYABLE Contributor:c2': 30864197_280864197253086419n,
    });
    expect(await both.settle('USDC')).toMatchObject({
      'FEES fees': -123456789_123457n,
      'POOL Pool:platform': 12345678_912345n,
    });
    expect(await both.settle('EUR')).toEqual({});
  });
});
