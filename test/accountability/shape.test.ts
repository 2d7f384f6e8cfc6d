import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapeOf } from '../../src/accountability/shape.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  include,
  model,
  people,
  times,
} from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';

const shape = (parts: readonly bigint[], corrected = 0n) =>
  shapeOf(new Map(parts.map((it, i) => [`Contributor:c${i}`, it])), corrected);

describe('the shape of an influence', () => {
  it('of equal sources has as many effective sources as there are, by both measures', () => {
    for (const count of [1, 2, 7, 100]) {
      const found = shape(times(count, () => 3n));
      expect(found?.byEntropy).toBeCloseTo(count, 9);
      expect(found?.bySquares).toBeCloseTo(count, 9);
      expect(found?.sources).toBe(count);
    }
  });

  it('counts small sources for something by entropy, and hardly by squares', () => {
    expect(shape([8n, 1n, 1n])).toEqual({
      kind: 'DENSE',
      sources: 3,
      byEntropy: expect.closeTo(Math.exp(-(0.8 * Math.log(0.8) + 0.2 * Math.log(0.1))), 9),
      bySquares: expect.closeTo(1 / 0.66, 9),
      top: 'Contributor:c0',
      topShare: 0.8,
      correctionShare: 0,
    });
  });

  it('is dense up to four effective sources, broad above, and a corrector’s from half by corrections on', () => {
    expect(shape([1n, 1n, 1n, 1n])?.kind).toBe('DENSE');
    expect(shape([1n, 1n, 1n, 1n, 1n])?.kind).toBe('BROAD');
    expect(shape([1n, 1n, 1n, 1n, 1n], 2n)?.kind).toBe('BROAD');
    expect(shape([1n, 1n, 1n, 1n], 2n)?.kind).toBe('CORRECTOR');
  });

  it('is dense wherever one source has half, however many others there are', () => {
    expect(shape([1_000_000n, ...times(1_000, () => 1_000n)])?.kind).toBe('DENSE');
  });

  it('is none where nothing has parts, and leaves out what has none', () => {
    expect(shape([])).toBeUndefined();
    expect(shape([0n, 0n])).toBeUndefined();
    expect(shape([5n, 0n])).toMatchObject({ sources: 1, byEntropy: 1, bySquares: 1, topShare: 1 });
  });

  it('never has fewer effective sources by entropy than by squares, nor more than there are', () => {
    const parts = fc.array(fc.bigInt(1n, 10n ** 18n), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(parts, (parts) => {
        const { byEntropy = 0, bySquares = 0, topShare = 0 } = shape(parts) ?? {};
        expect(bySquares).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(byEntropy).toBeGreaterThanOrEqual(bySquares - 1e-9);
        expect(byEntropy).toBeLessThanOrEqual(parts.length + 1e-9);
        expect(topShare).toBeGreaterThanOrEqual(1 / parts.length - 1e-9);
      }),
    );
  });
});

describe('shapes by GraphQL', () => {
  let database: Database;
  let api: ReturnType<typeof graphqlOf>;
  beforeAll(async () => {
    database = await openDatabase();
    api = graphqlOf(database);
    await applied(database, [
      ...people('whale', 'fixer', 'nobody', ...times(8, (i) => `c${i}`)),
      model('base'),
      datanet('dense'),
      ...times(6, (i) => contribute(`w${i}`, { datanet: 'dense', by: ['whale'] })),
      contribute('other', { datanet: 'dense', by: ['c1'] }),
      datanet('broad'),
      ...times(8, (i) => contribute(`b${i}`, { datanet: 'broad', by: [`c${i}`] })),
      datanet('corrected'),
      ...times(4, (i) => contribute(`x${i}`, { datanet: 'corrected', by: ['c1'] })),
      ...times(4, (i) =>
        correct(`y${i}`, { corrects: `x${i}`, datanet: 'corrected', by: ['fixer'], share: '3/4' }),
      ),
      datanet('empty'),
      ...['dense', 'broad', 'corrected'].map((key) => freeze(key, 1)),
      include('w1', 'broad'),
      freeze('broad', 2),
      fineTune('F', { on: { 'broad@1': 1, 'corrected@1': 1 } }),
      fineTune('blank', { models: { base: 1 } }),
    ]);
  });
  afterAll(() => database?.close());

  const FIELDS =
    'shape { kind sources effectiveByEntropy effectiveBySquares topSource { __typename key } topShare correctionShare }';
  const shapeOfNode = async (what: string, key: string) =>
    (await api.ask(`query ($key: ID!) { it: ${what}(key: $key) { ${FIELDS} } }`, { key })).it.shape;

  it('tell a Datanet that one person fills from one that many do, and from one that was corrected', async () => {
    expect(await shapeOfNode('datanet', 'dense')).toMatchObject({
      kind: 'DENSE',
      sources: 2,
      topSource: { __typename: 'Contributor', key: 'whale' },
      topShare: expect.closeTo(6 / 7, 9),
      correctionShare: 0,
    });
    // Its last version has a ninth record, of another person.
    const broad = await shapeOfNode('datanet', 'broad');
    expect(broad).toMatchObject({ kind: 'BROAD', sources: 9 });
    expect(broad.effectiveBySquares).toBeCloseTo(9, 6);
    expect(await shapeOfNode('datanet', 'corrected')).toMatchObject({
      kind: 'CORRECTOR',
      sources: 2,
      topSource: { key: 'fixer' },
      topShare: 0.75,
      correctionShare: 0.75,
    });
    expect(await shapeOfNode('datanet', 'empty')).toBeNull();
  });

  it('of contributors go over their records in all Datanets', async () => {
    expect(await shapeOfNode('contributor', 'fixer')).toMatchObject({
      kind: 'CORRECTOR',
      sources: 4,
      topSource: { __typename: 'Record', key: 'y1' },
      correctionShare: 1,
    });
    const whale = await shapeOfNode('contributor', 'whale');
    // w1 has 1/7 of one Datanet and 1/9 of another.
    expect(whale).toMatchObject({ kind: 'BROAD', sources: 6, topSource: { key: 'w1' } });
    expect(whale.topShare).toBeCloseTo((1 / 7 + 1 / 9) / (6 / 7 + 1 / 9), 9);
    expect(await shapeOfNode('contributor', 'nobody')).toBeNull();
  });

  it('of fine-tunes follow the credit of their data', async () => {
    const found = await shapeOfNode('fineTune', 'F');
    // Half of it is eight people’s; of the other half the fixer has three quarters.
    expect(found).toMatchObject({ kind: 'BROAD', sources: 9, topSource: { key: 'fixer' } });
    expect(found.topShare).toBeCloseTo(3 / 8, 9);
    expect(found.correctionShare).toBeCloseTo(3 / 8, 9);
    expect(await shapeOfNode('fineTune', 'blank')).toBeNull();
  });
});
