import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ONE } from '../../src/values/parts.ts';
import {
  evidenceParts,
  evidenceShares,
  helpfulWeights,
  type Scored,
  type Sign,
} from '../../src/values/scores.ts';

const whole = { n: 1n, d: 1n };
const sum = (values: Iterable<bigint>) => [...values].reduce((a, b) => a + b, 0n);

describe('scores', () => {
  it('give weight to what is positive where positive helps', () => {
    const items: Scored[] = [
      ['a', '2'],
      ['b', '-1'],
      ['c', '1e0'],
      ['d', '0.0'],
    ];
    expect(helpfulWeights(items, 'POSITIVE_HELPS')).toEqual(
      new Map([
        ['a', 2n],
        ['c', 1n],
      ]),
    );
  });

  it('give weight to what is negative where negative helps, as with DataInf', () => {
    const items: Scored[] = [
      ['a', '2'],
      ['b', '-1'],
      ['c', '-0.25'],
      ['d', '-0'],
    ];
    expect(helpfulWeights(items, 'NEGATIVE_HELPS')).toEqual(
      new Map([
        ['b', 100n],
        ['c', 25n],
      ]),
    );
  });

  it('give nothing where none helps, and then evidence takes nothing', () => {
    for (const sign of ['POSITIVE_HELPS', 'NEGATIVE_HELPS'] as Sign[])
      expect(
        helpfulWeights(
          [
            ['a', '0'],
            ['b', '0e9'],
          ],
          sign,
        ),
      ).toEqual(new Map());
    expect(evidenceParts(whole, new Map())).toEqual(new Map());
  });

  it('divide exactly what evidence covers, rounded down, whatever the scores', () => {
    const score = fc.tuple(fc.integer(), fc.integer({ min: -30, max: 30 })).map(([n, e]) => `${n}e${e}`);
    const items = fc.uniqueArray(fc.tuple(fc.string(), score), { selector: ([name]) => name, maxLength: 12 });
    const coverage = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
      .filter(([n, d]) => n <= d)
      .map(([n, d]) => ({ n, d }));
    const totals = fc.oneof(fc.constant(ONE), fc.bigInt({ min: 0n, max: 10n ** 27n }));
    fc.assert(
      fc.property(items, coverage, totals, fc.boolean(), (items, { n, d }, total, positive) => {
        const weights = helpfulWeights(items, positive ? 'POSITIVE_HELPS' : 'NEGATIVE_HELPS');
        const shares = evidenceShares(total, { n, d }, weights);
        expect(sum(shares.values())).toBe(weights.size === 0 ? 0n : (total * n) / d);
        for (const [name] of shares) expect(weights.get(name)).toBeGreaterThan(0n);
      }),
    );
  });
});
