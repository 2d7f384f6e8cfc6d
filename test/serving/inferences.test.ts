import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, apply, refusalOf } from '../support/apply.ts';
import { ask, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { asset, fineTune, people, provider, publish, serve } from '../support/events.ts';

const LARGEST = '9'.repeat(27);

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  const price = (perRequest: string, per1kInput: string, per1kOutput: string) => ({
    price: { asset: 'ETH', perRequest, per1kInput, per1kOutput },
  });
  await applied(database, [
    ...people('c1'),
    asset('ETH'),
    asset('USD', 6),
    provider('gpu'),
    provider('tpu'),
    ...['F', 'G', 'H'].map((key) => fineTune(key)),
    publish('free', 1, { F: 6, G: 4 }, { provider: 'gpu' }),
    publish('paid', 1, ['F'], price('1000000000000000000', '7', '1000000000000000001')),
    publish('cheap', 1, ['F'], price('0', '1', '1')),
    publish('dear', 1, ['F'], price(LARGEST, '0', '1')),
  ]);
});
afterAll(() => database.close());

const found = async (key: string) =>
  (await ask(database, 'MATCH (i:Inference {key: $key}) RETURN properties(i) AS it', { key }))[0]
    ?.it as Record<string, unknown>;

describe('an inference', () => {
  test('keeps all it says; repeated adapters add up', async () => {
    await applied(database, [
      {
        ...serve('full', 'free@1', {
          provider: 'tpu',
          task: 'chat',
          inputTokens: 0,
          outputTokens: 10 ** 15,
          latencyMs: 12,
          computeUnits: 3,
        }),
        serves: [{ fineTune: 'G', weight: 2 }, { fineTune: 'F', weight: 0 }, { fineTune: 'G' }],
      },
    ]);
    expect(await found('full')).toMatchObject({
      routeVersion: 'free@1',
      provider: 'tpu',
      task: 'chat',
      inputTokens: 0n,
      outputTokens: 10n ** 15n,
      latencyMs: 12n,
      computeUnits: 3n,
      mixFineTunes: ['G', 'F'],
      mixWeights: [3n, 0n],
    });
  });

  test('of a route without a price has no fee, unless it brought one', async () => {
    await applied(database, [
      serve('without', 'free@1'),
      serve('with', 'free@1', { fee: { asset: 'USD', amount: '5' } }),
    ]);
    expect(await found('without')).not.toHaveProperty('fee');
    expect(await found('with')).toMatchObject({ asset: 'USD', fee: '5', feeHi: 0n, feeLo: 5n });
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'a price per request and per 1,000 tokens',
      'paid',
      { inputTokens: 1_000, outputTokens: 2_000 },
      '3000000000000000009',
    ],
    [
      'a part of 1,000 tokens, to the unit below',
      'paid',
      { inputTokens: 999, outputTokens: 1 },
      '1001000000000000006',
    ],
    ['no tokens', 'paid', { inputTokens: 0, outputTokens: 0 }, '1000000000000000000'],
    [
      'parts of a unit for input and output, which are added before they are cut',
      'cheap',
      { inputTokens: 500, outputTokens: 500 },
      '1',
    ],
    ['less than a unit', 'cheap', { inputTokens: 500, outputTokens: 499 }, '0'],
    ['the largest fee', 'dear', { outputTokens: 999 }, LARGEST],
    ['a fee of its own, whatever the price', 'paid', { fee: { asset: 'USD', amount: '0' } }, '0'],
    ['the largest fee of its own', 'paid', { fee: { asset: 'ETH', amount: LARGEST } }, LARGEST],
  ])('costs exactly: %s', async (name, route, more, fee) => {
    await applied(database, [serve(name, `${route}@1`, more)]);
    const { feeHi, feeLo, ...it } = await found(name);
    expect(it.fee).toBe(fee);
    expect((feeHi as bigint) * 10n ** 12n + (feeLo as bigint)).toBe(BigInt(fee));
    expect(feeLo as bigint).toBeLessThan(10n ** 12n);
  });

  test.each<[string, string, Record<string, unknown>, string, (string | number)[]]>([
    [
      'an adapter that the route does not serve',
      'free@1',
      { serves: ['F', 'H'] },
      'BAD_INPUT',
      ['serves', 1, 'fineTune'],
    ],
    [
      'an adapter that does not exist',
      'free@1',
      { serves: ['F', 'X'] },
      'BAD_INPUT',
      ['serves', 1, 'fineTune'],
    ],
    ['a fee that is too large by the price', 'dear@1', { outputTokens: 1_000 }, 'LIMIT', ['outputTokens']],
    ['a version that is not published', 'free@2', {}, 'UNKNOWN_REFERENCE', ['version']],
    ['a route that does not exist', 'nowhere@1', {}, 'UNKNOWN_REFERENCE', ['version']],
  ])('with %s is refused', async (_, routeVersion, more, code, path) => {
    const before = await graphOf(database);
    expect(await refusalOf(database, serve('refused', routeVersion, more))).toMatchObject({ code, path });
    expect(await graphOf(database)).toEqual(before);
  });

  test('refused in a body leaves those beside it', async () => {
    const body = [serve('a', 'free@1'), serve('b', 'free@1', { serves: ['H'] }), serve('c', 'free@1')];
    expect(await apply(database, body)).toMatchObject({
      applied: 2,
      rejected: [{ line: 2, code: 'BAD_INPUT' }],
    });
  });
});
