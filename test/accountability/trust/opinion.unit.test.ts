import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALF_LIFE_DAYS, HALF_LIVES, left } from '../../../src/accountability/trust/decay.ts';
import { harmOf } from '../../../src/accountability/trust/harm.ts';
import {
  aged,
  belief,
  expected,
  millionths,
  NOTHING,
  type Opinion,
  uncertainty,
} from '../../../src/accountability/trust/opinion.ts';
import { type Voice, voiceOf } from '../../../src/accountability/trust/voice.ts';
import { ONE } from '../../../src/values/parts.ts';

describe('an observation', () => {
  it('is halved exactly at each half-life, loses as much each day in between, and ends', () => {
    expect([0, 90, 180, 270, 360].map(left)).toEqual([
      ONE,
      (ONE * 3n) / 4n,
      ONE / 2n,
      (ONE * 3n) / 8n,
      ONE / 4n,
    ]);
    expect(left(HALF_LIFE_DAYS * HALF_LIVES - 1)).toBeGreaterThan(0n);
    expect(left(HALF_LIFE_DAYS * HALF_LIVES)).toBe(0n);
    fc.assert(fc.property(fc.nat(2_000), (days) => left(days + 1) <= left(days)));
  });
});

describe('an opinion', () => {
  const opinion = fc.record({ good: fc.bigInt(0n, 10n ** 24n), bad: fc.bigInt(0n, 10n ** 24n) });

  it('of a newcomer believes nothing, knows nothing and expects either', () => {
    expect([belief(NOTHING), uncertainty(NOTHING), expected(NOTHING)]).toEqual([0n, ONE, ONE / 2n]);
    expect(belief({ good: 2n * ONE, bad: 0n })).toBe(ONE / 2n);
    expect(millionths({ good: 1n * ONE, bad: 0n })).toBe(333_333n);
  });

  it('grows with what is good and falls with what is bad, and never reaches a whole', () => {
    fc.assert(
      fc.property(opinion, fc.bigInt(0n, 10n ** 20n), ({ good, bad }, more) => {
        expect(belief({ good: good + more, bad })).toBeGreaterThanOrEqual(belief({ good, bad }));
        expect(belief({ good, bad: bad + more })).toBeLessThanOrEqual(belief({ good, bad }));
        expect(belief({ good, bad })).toBeLessThan(ONE);
      }),
    );
  });
});

describe('negative evidence', () => {
  it('is the share of all scores, whatever their sign, of what is covered', () => {
    const scores = ['3', '-1e0', '-0.5', '0', '-0.5'];
    const items = [['a', '-1e0'] as const, ['b', '-0.5'] as const, ['c', '-0'] as const];
    expect(harmOf({ coverage: '1/2', items, scores })).toEqual(
      new Map([
        ['a', ONE / 10n],
        ['b', ONE / 20n],
      ]),
    );
  });
});

/** An identity of many: so much of what was observed of the one, and weight of its own. */
interface Part {
  readonly portion: bigint;
  readonly weight: bigint;
}
/** One reviews another, so and so many days ago, saying it of a part of something. */
interface Review {
  readonly from: number;
  readonly of: number;
  readonly age: number;
  readonly parts: bigint;
}

describe('somebody who becomes many', () => {
  const parts = fc.array(fc.record({ portion: fc.bigInt(0n, 1_000n), weight: fc.bigInt(0n, 10n ** 9n) }), {
    minLength: 1,
    maxLength: 12,
  });
  const reviews = fc.array(
    fc.record({
      from: fc.nat(11),
      of: fc.nat(11),
      age: fc.nat(400),
      parts: fc.oneof(fc.constant(ONE), fc.bigInt(0n, ONE)),
    }),
    { maxLength: 60 },
  );
  const observed = fc.record({ good: fc.bigInt(0n, 10n ** 17n), bad: fc.bigInt(0n, 10n ** 17n) });

  it('is not trusted more in any of them, nor weighs more in all of them, however they review each other', () => {
    fc.assert(
      fc.property(parts, observed, reviews, (parts, each, reviews) => {
        const sum = (of: (part: Part) => bigint) => parts.reduce((total, it) => total + of(it), 0n);
        const one = times(
          each,
          sum(({ portion }) => portion),
        );
        const many = reviewed(
          parts.map(({ portion }) => times(each, portion)),
          reviews.filter(({ from, of }) => from < parts.length && of < parts.length && from !== of),
        );
        for (const it of many) expect(belief(it)).toBeLessThanOrEqual(belief(one));
        const weighed = many.reduce((total, it, i) => total + (parts[i] as Part).weight * millionths(it), 0n);
        expect(weighed).toBeLessThanOrEqual(sum(({ weight }) => weight) * millionths(one));
      }),
      { numRuns: 2_000 },
    );
  });

  it('of whom nothing is known, gains nothing in a ring', () => {
    const ring = Array.from({ length: 50 }, (_, i) => ({ from: i, of: (i + 1) % 50, age: 0, parts: ONE }));
    const many = reviewed(
      ring.map(() => NOTHING),
      ring,
    );
    expect(many.every((it) => it.good === 0n && it.bad === 0n)).toBe(true);
  });

  it('would be trusted more if reviewers handed on only what speaks for them', () => {
    const one = { good: 2_000n * ONE, bad: 1_000n * ONE };
    const { accepts } = voiceOf(one, 1n);
    expect(belief({ good: accepts.good, bad: 0n })).toBeGreaterThan(belief(one));
    expect(belief(accepts)).toBeLessThan(belief(one));
  });

  it('has no more voice: a reviewer hands on half of its standing, whatever it reviews', () => {
    fc.assert(
      fc.property(observed, fc.bigInt(1n, 10_000n), ({ good, bad }, reviews) => {
        const { accepts, rejects } = voiceOf({ good, bad }, reviews);
        expect(accepts.good * reviews * 2n).toBeLessThanOrEqual(good);
        expect(rejects.bad * reviews * 2n).toBeLessThanOrEqual(good > bad ? good - bad : 0n);
      }),
    );
  });
});

const times = ({ good, bad }: Opinion, n: bigint): Opinion => ({ good: good * n, bad: bad * n });

/** What is known of identities that accept each other. */
function reviewed(standings: readonly Opinion[], reviews: readonly Review[]): Opinion[] {
  const voices = standings.map((it, i) =>
    voiceOf(it, BigInt(reviews.filter(({ from }) => from === i).length)),
  );
  return standings.map((standing, i) =>
    reviews
      .filter(({ of }) => of === i)
      .reduce((sum, { from, age, parts }) => {
        const { good, bad } = aged((voices[from] as Voice).accepts, age);
        return { good: sum.good + (good * parts) / ONE, bad: sum.bad + ceilingOf(bad * parts) };
      }, standing),
  );
}

const ceilingOf = (parts: bigint) => (parts + ONE - 1n) / ONE;
