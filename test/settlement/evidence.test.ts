import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { empty, openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  include,
  people,
  publish,
  report,
  times,
} from '../support/events.ts';
import { Both } from './both.ts';
import { only, sell, voidInference } from './events.ts';
import { failing } from './failing.ts';

/** Money follows evidence, to the unit, and beside it all balances of a reference. */
vi.setConfig({ testTimeout: 120_000 });

let database: Database;
let both: Both;
beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(async () => {
  await empty(database);
  both = new Both(database);
  // The golden case: r4 corrects r1 only after A was frozen, and stands in A@2.
  await both.applied([
    asset('EUR'),
    ...people('c1', 'c2', 'c3', 'c4'),
    datanet('A'),
    datanet('B'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    include('r2', 'B'),
    contribute('r3', { datanet: 'B', by: ['c3'] }),
    freeze('A', 1),
    freeze('B', 1),
    correct('r4', { corrects: 'r1', datanet: 'A', by: ['c4'], share: '1/3' }),
    freeze('A', 2),
    fineTune('FA', { on: ['A@1'] }),
    fineTune('FB', { on: ['B@1'] }),
    fineTune('M', { from: { FA: 6, FB: 4 } }),
    fineTune('New', { on: ['A@2'] }),
    publish('merged', 1, ['M']),
    publish('pair', 1, { FA: 1, FB: 1 }),
    publish('chat', 1, { FA: 6, FB: 4 }, only('data')),
    publish('new', 1, ['New'], only('data')),
  ]);
});
afterAll(() => database.close());

const ONE = 10n ** 18n;
const golden = {
  'FEES fees': -ONE,
  'POOL Pool:platform': ONE / 10n,
  'UNTRACED untraced': ONE / 5n,
  // c1 built the model as well.
  'PAYABLE Contributor:c1': 333_333_333_333_333_333n + ONE / 5n,
  'PAYABLE Contributor:c3': 166_666_666_666_666_666n,
};

describe('the golden case, paid', () => {
  const scores = { r1: '2', r2: '-1', r3: '1' };

  it('pays …333 and …166, and 1 waits', async () => {
    await both.applied([sell('i1', 'merged@1', ONE), report('i1', scores)]);
    expect(await both.settle('EUR')).toEqual({ ...golden, 'LINE RouteVersion:merged@1': 1n });
  });

  it('pays the same where a request names the adapters merged for it', async () => {
    await both.applied([sell('i1', 'pair@1', ONE, { serves: { FA: 6, FB: 4 } }), report('i1', scores)]);
    expect(await both.settle('EUR')).toEqual({ ...golden, 'LINE Mix:pair@1 FA*3 FB*2': 1n });
  });

  it('pays three tenths, a half and two tenths of the data pool without evidence', async () => {
    await both.applied([sell('i1', 'merged@1', ONE)]);
    expect(await both.settle('EUR')).toMatchObject({
      'PAYABLE Contributor:c1': (15n * ONE) / 100n + ONE / 5n,
      'PAYABLE Contributor:c2': (25n * ONE) / 100n,
      'PAYABLE Contributor:c3': (10n * ONE) / 100n,
    });
  });
});

describe('evidence', () => {
  it('directs what it covers, and the rest follows the line', async () => {
    await both.applied([sell('i1', 'chat@1', 1_000n), report('i1', { r3: '7' }, { coverage: '1/2' })]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c1': 150n,
      'PAYABLE Contributor:c2': 250n,
      'PAYABLE Contributor:c3': 100n + 500n,
    });
  });

  it.each([
    ['all scores are 0', { r1: '0', r2: '-0.0', r3: '0e9' }, {}],
    ['all scores are negative', { r1: '-1', r2: '-2e-300' }, {}],
    [
      'all scores harm, by a method whose helpful scores are negative',
      { r1: '1' },
      { sign: 'NEGATIVE_HELPS' },
    ],
    ['nothing is covered', { r1: '1' }, { coverage: '0/1' }],
    ['nothing was found', {}, {}],
  ])('changes nothing where %s', async (_, scores, more) => {
    await both.applied([sell('i1', 'chat@1', 1_000n), report('i1', scores as Record<string, string>, more)]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c1': 300n,
      'PAYABLE Contributor:c2': 500n,
      'PAYABLE Contributor:c3': 200n,
    });
  });

  it('counts helpful scores that are negative, by the sign of their method, and scores of any size', async () => {
    await both.applied([
      sell('i1', 'chat@1', 1_000n),
      report('i1', { r1: '-3e-12', r2: '4', r3: '-0.000000000001' }, { sign: 'NEGATIVE_HELPS' }),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c1': 750n,
      'PAYABLE Contributor:c3': 250n,
    });
  });

  it('on a correction pays the corrector and passes the rest on to what it corrects', async () => {
    await both.applied([sell('i1', 'new@1', 1_000n), report('i1', { r4: '1' })]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c4': 333n,
      'PAYABLE Contributor:c1': 666n,
      'LINE Record:r4': 1n,
    });
  });

  it('on a corrected record pays those who contributed it, and no corrector', async () => {
    await both.applied([
      sell('i1', 'new@1', 1_000n),
      report('i1', { r1: '1' }),
      sell('i2', 'chat@1', 1_000n),
      report('i2', { r1: '1' }),
    ]);
    expect(await both.settle('EUR')).toEqual({ 'FEES fees': -2_000n, 'PAYABLE Contributor:c1': 2_000n });
  });

  it('on a record and on its correction meets in the corrected record, split once when all of it is there', async () => {
    await both.applied([
      ...people('c5'),
      correct('r5', { corrects: 'r4', datanet: 'A', by: ['c5'], share: '1/2' }),
      freeze('A', 3),
      fineTune('Newer', { on: ['A@3'] }),
      publish('newer', 1, ['Newer'], only('data')),
      sell('i1', 'newer@1', 3n),
      report('i1', { r5: '1', r4: '1', r1: '1' }),
      sell('i2', 'newer@1', 6n),
      report('i2', { r5: '1' }),
    ]);
    // A third of ONE is less than one: r5 has floor(0.9… + 6) and keeps 3; r4 has 0 + 3 and keeps 1; r1 has 1 + 2.
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -9n,
      'PAYABLE Contributor:c5': 3n,
      'PAYABLE Contributor:c4': 1n,
      'PAYABLE Contributor:c1': 3n,
      'LINE RouteVersion:newer@1': 2n,
    });
  });

  it('that names records from elsewhere is refused whole, and the line is paid', async () => {
    await both.applied([sell('i1', 'chat@1', 1_000n)]);
    expect(await both.apply([report('i1', { r1: '1', r4: '1' })])).toEqual(['OUTSIDE_ANCESTRY']);
    expect(await both.settle('EUR')).toMatchObject({ 'PAYABLE Contributor:c2': 500n });
  });

  it('moves nothing where the policy gives data no weight', async () => {
    await both.applied([
      publish('closed', 1, ['FA'], { policy: { data: 0, platform: 3, model: 1 } }),
      sell('i1', 'closed@1', 1_000n),
      report('i1', { r2: '1' }),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -1_000n,
      'POOL Pool:platform': 750n,
      'PAYABLE Contributor:c1': 250n,
    });
  });

  it('of several reports the last one applied counts, by whatever method and whatever they say their time was', async () => {
    await both.applied([
      sell('i1', 'chat@1', 1_000n),
      report('i1', { r1: '1' }, { at: '2026-02-02T00:00:00Z' }),
      report('i1', { r3: '1' }, { method: 'datainf', sign: 'POSITIVE_HELPS', at: '2026-01-01T00:00:00Z' }),
    ]);
    expect(await both.settle('EUR')).toEqual({ 'FEES fees': -1_000n, 'PAYABLE Contributor:c3': 1_000n });
  });

  it('of several reports the last one counts also where it found nothing', async () => {
    await both.applied([sell('i1', 'chat@1', 1_000n), report('i1', { r1: '1' }), report('i1', { r1: '-1' })]);
    expect(await both.settle('EUR')).toMatchObject({ 'PAYABLE Contributor:c1': 300n });
  });

  it('counts before settlement and not after, and each inference by its own', async () => {
    await both.applied([
      sell('i1', 'chat@1', 1_000n),
      sell('i2', 'chat@1', 1_000n),
      report('i1', { r1: '1' }),
    ]);
    const first = await both.settle('EUR');
    await both.applied([report('i1', { r3: '1' }), report('i2', { r3: '1' })]);
    expect(await both.settle('EUR')).toEqual(first);
    await both.applied([sell('i3', 'chat@1', 1_000n), report('i3', { r3: '1' })]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -3_000n,
      'PAYABLE Contributor:c1': 1_000n + 300n,
      'PAYABLE Contributor:c2': 500n,
      'PAYABLE Contributor:c3': 200n + 1_000n,
    });
  });

  it('that comes while a settlement is being paid comes too late for what it has taken, and in time for the rest', async () => {
    await both.applied([sell('i1', 'chat@1', 1_000n), report('i1', { r1: '1' })]);
    const killed = settle(failing(database, 2, 'never runs'), 'EUR', { actor: 'local' });
    await expect(killed).rejects.toThrow('the process was killed');
    both.reference.settle('EUR');
    await both.applied([sell('i2', 'chat@1', 1_000n), report('i1', { r3: '1' }), report('i2', { r3: '1' })]);

    // One call finishes what was taken, and then settles what has come since.
    expect(await settle(database, 'EUR', { actor: 'local' })).toBe('EUR/2');
    both.reference.settle('EUR');
    expect(await both.compare('EUR')).toEqual({
      'FEES fees': -2_000n,
      'PAYABLE Contributor:c1': 1_000n,
      'PAYABLE Contributor:c3': 1_000n,
    });
  });

  it('on an inference that is voided moves nothing', async () => {
    await both.applied([
      sell('i1', 'chat@1', 1_000n),
      report('i1', { r1: '1' }),
      voidInference('i1'),
      sell('i2', 'chat@1', 10n),
      report('i2', { r3: '1' }, { coverage: '1/2' }),
    ]);
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -10n,
      'PAYABLE Contributor:c1': 1n,
      'PAYABLE Contributor:c2': 2n,
      'PAYABLE Contributor:c3': 6n,
      'LINE DatanetVersion:A@1': 1n,
    });
  });

  it('is counted apart for each mix and each asset', async () => {
    await both.applied([
      asset('USD'),
      ...['EUR', 'USD'].flatMap((code) =>
        times(3, (i) => [
          sell(`${code}${i}`, 'chat@1', 1n, { asset: code, ...(i === 3 && { serves: ['FA'] }) }),
          report(`${code}${i}`, code === 'EUR' ? { r1: '1', r2: '2' } : { r2: '1' }),
        ]).flat(),
      ),
    ]);
    // Of the route 2·1/3 and 2·2/3, of the mix 1/3 and 2/3: floors of each.
    expect(await both.settle('EUR')).toEqual({
      'FEES fees': -3n,
      'PAYABLE Contributor:c2': 1n,
      'LINE RouteVersion:chat@1': 1n,
      'LINE Mix:chat@1 FA*1': 1n,
    });
    expect(await both.settle('USD')).toEqual({ 'FEES fees': -3n, 'PAYABLE Contributor:c2': 3n });
  });
});
