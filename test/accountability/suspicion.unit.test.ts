import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainty, chanceOf } from '../../src/accountability/certainty.ts';
import { Names } from '../../src/accountability/names.ts';
import { type Counts, ochiai, Ranking } from '../../src/accountability/suspicion.ts';

const names = (ranking: Ranking) => ranking.slice(0, ranking.size).map(({ name }) => name);
const rankingOf = (suspects: readonly (readonly [name: string, counts: Counts])[], all: Counts) => {
  const names = new Names();
  return new Ranking(
    names,
    suspects.map(([name, counts]) => [names.add(name), counts] as const),
    all,
  );
};
const rank = (suspects: Record<string, [bad: number, good: number]>, all: Counts) =>
  rankingOf(
    Object.entries(suspects).map(([name, [bad, good]]) => [name, { bad, good }] as const),
    all,
  );

describe('suspiciousness', () => {
  it('is Ochiai’s: 1 for what carried all bad answers and no good one, 0 for what carried no bad one', () => {
    expect(ochiai({ bad: 5, good: 0 }, { bad: 5, good: 9 })).toBe(1);
    expect(ochiai({ bad: 0, good: 3 }, { bad: 5, good: 9 })).toBe(0);
    expect(ochiai({ bad: 0, good: 0 }, { bad: 0, good: 9 })).toBe(0);
    expect(ochiai({ bad: 3, good: 1 }, { bad: 4, good: 6 })).toBeCloseTo(3 / Math.sqrt(4 * 4), 12);
  });

  it('orders by score, compared in whole numbers, and gives equal counts one rank', () => {
    const ranking = rank(
      { 'Record:a': [2, 2], 'Record:b': [4, 0], 'Record:c': [1, 0], 'Record:d': [4, 0], 'Record:e': [0, 5] },
      { bad: 4, good: 7 },
    );
    expect(ranking.slice(0, 9).map(({ name, rank, tiedWith }) => [name, rank, tiedWith])).toEqual([
      ['Record:b', 1, 1],
      ['Record:d', 1, 1],
      // 2/√16 = 1/√4: the same score, more bad answers first.
      ['Record:a', 3, 0],
      ['Record:c', 4, 0],
      ['Record:e', 5, 0],
    ]);
  });

  it('puts kinds of which few are tied before those of which many are, then what lies further up the line', () => {
    const all = { bad: 3, good: 3 };
    expect(
      names(
        rank(
          {
            'Record:r2': [3, 1],
            'Record:r1': [3, 1],
            'Contributor:c1': [3, 1],
            'DatanetVersion:A@2': [3, 1],
            'RouteVersion:chat@1': [3, 1],
          },
          all,
        ),
      ),
    ).toEqual(['DatanetVersion:A@2', 'Contributor:c1', 'RouteVersion:chat@1', 'Record:r1', 'Record:r2']);
    expect(names(rank({ 'Contributor:c1': [3, 0], 'Record:r1': [3, 0] }, all))).toEqual([
      'Record:r1',
      'Contributor:c1',
    ]);
  });

  it('has pages that fit together, whatever their size, also when something before them has gone', () => {
    const count = fc.tuple(fc.nat(3), fc.nat(3));
    fc.assert(
      fc.property(fc.array(count, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (counts, size) => {
        const suspects = counts.map(
          ([bad, good], i) =>
            [`${['Record', 'FineTune', 'Contributor'][i % 3]}:${i}`, { bad, good }] as const,
        );
        const ranking = rankingOf(suspects, { bad: 9, good: 9 });
        const paged: string[] = [];
        for (let at = 0; at < ranking.size; ) {
          const page = ranking.slice(at, size);
          paged.push(...page.map(({ name }) => name));
          at = ranking.after(paged[paged.length - 1] as string, at + page.length - 1);
        }
        expect(paged).toEqual(names(ranking));
        expect(new Set(paged).size).toBe(counts.length);
      }),
    );
    expect(rankingOf([], { bad: 1, good: 1 }).after('Record:gone', 4)).toBe(5);
  });
});

describe('certainty', () => {
  const of = (bad: number, good: number, all: Counts, tiedWith = 0) =>
    certainty({ ...all, evidenced: 0 }, { name: 'Record:x', bad, good, score: 0, rank: 1, tiedWith }, 100);

  it('is none where nothing was judged, or nothing was bad', () => {
    expect(certainty({ bad: 0, good: 0, evidenced: 0 }, undefined, 0)).toEqual({
      certainty: 'NONE',
      explanation: 'No answer was judged, so nothing is suspect.',
    });
    expect(of(0, 5, { bad: 0, good: 20 }).certainty).toBe('NONE');
  });

  it('is low where all answers were bad, where few were judged, and where everything carried everything', () => {
    expect(of(20, 0, { bad: 20, good: 0 }).certainty).toBe('LOW');
    expect(of(2, 0, { bad: 2, good: 3 }).certainty).toBe('LOW');
    expect(of(20, 80, { bad: 20, good: 80 }).certainty).toBe('LOW');
  });

  it('is high where chance is out of the question, and fair where others have the same counts', () => {
    expect(of(40, 5, { bad: 50, good: 150 })).toEqual({
      certainty: 'HIGH',
      explanation:
        '50 of 200 judged answers were bad; none has evidence of what influenced it, so all in the same line are equally suspect. The first carried 40 of the 50 bad and 5 of the 150 good ones: by chance alone that would come up in fewer than 1 of 1,000,000 such lists.',
    });
    const tied = of(40, 5, { bad: 50, good: 150 }, 3);
    expect(tied.certainty).toBe('FAIR');
    expect(tied.explanation).toContain('3 more have exactly the same counts');
  });

  it('knows the chances of the likelihood-ratio test', () => {
    // G = 2·Σ O·ln(O/E) of [[10, 5], [5, 10]] is 3.398; half of the two-sided 0.0653.
    expect(chanceOf({ bad: 10, good: 5 }, { bad: 15, good: 15 })).toBeCloseTo(0.0326, 3);
    expect(chanceOf({ bad: 5, good: 10 }, { bad: 15, good: 15 })).toBe(1);
    expect(chanceOf({ bad: 0, good: 0 }, { bad: 15, good: 15 })).toBe(1);
  });
});
