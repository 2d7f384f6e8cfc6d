import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyStretch } from '../../web/explorer/pictures/bars/stretches.ts';
import { linkTo, nodeAt } from '../../web/explorer/words/address.ts';
import { amountInBrief, amountText, written } from '../../web/explorer/words/amounts.ts';
import { differences } from '../../web/explorer/words/differences.ts';
import { counted, grouped, KINDS } from '../../web/explorer/words/kinds.ts';
import { cut } from '../../web/explorer/words/names.ts';
import { exactly, percent, percentOf, scaled } from '../../web/explorer/words/shares.ts';
import { endOfDay } from '../../web/explorer/words/times.ts';

const ONE = 10n ** 18n;
const addressOf = (link: string) => {
  const { pathname, search } = new URL(link, 'http://lineage.test');
  return { pathname, search };
};

describe('the link of a node', () => {
  it.each([
    ['Inference', 'answer-0035', '/n/inference/answer-0035'],
    ['RouteVersion', 'triage-desk@2', '/n/route-version/triage-desk@2'],
    ['Record', 'triage/jellyfish-arm', '/n/record/triage/jellyfish-arm'],
    ['ModelRoute', 'a:b', '/n/route/a:b'],
    ['Record', 'a/../b', '/n/record/a%2F..%2Fb'],
    ['Record', '/a//b/', '/n/record/%2Fa%2F%2Fb%2F'],
    ['Record', '🜚?#%', '/n/record/%F0%9F%9C%9A%3F%23%25'],
    ['Record', '..', '/n/record/?key=..'],
  ] as const)('of the %s %s is %s', (kind, key, link) => {
    expect(linkTo(kind, key)).toBe(link);
  });

  it('leads back to the node after a browser has read it, whatever its key holds', () => {
    const key = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((it) => it.isWellFormed() && !/\p{Cc}/u.test(it));
    const hard = fc.stringMatching(/^[./%?#@: a\\]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...KINDS.map(({ label }) => label)), fc.oneof(key, hard), (kind, key) => {
        expect(nodeAt(addressOf(linkTo(kind, key)))).toEqual({ kind, key });
      }),
    );
  });

  it.each(['/', '/n/', '/n/inference', '/n/inference/', '/n/poem/x', '/n/record/%ff'])(
    '%s leads to no node',
    (link) => {
      expect(nodeAt(addressOf(link))).toBeUndefined();
    },
  );
});

describe('an amount', () => {
  it.each([
    [0n, 18, '0'],
    [1n, 18, '0.000000000000000001'],
    [1_500_000n, 6, '1.5'],
    [-1_234_567_000_000n, 6, '−1,234,567'],
    [42n, 0, '42'],
  ])('of %s base units with %s decimals reads %s', (amount, decimals, text) => {
    expect(amountText(amount, decimals)).toBe(text);
  });

  it('loses no digit when it is written', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 30n), 10n ** 30n),
        fc.integer({ min: 0, max: 18 }),
        (amount, decimals) => {
          const { sign, whole, rest } = written(amount, decimals);
          const digits = `${whole.replaceAll(',', '')}${rest.padEnd(decimals, '0')}`;
          expect((sign ? -1n : 1n) * BigInt(digits)).toBe(amount);
        },
      ),
    );
  });

  it('in brief says that digits were left out, and only then', () => {
    expect(amountInBrief(90_012_856_080_000_000n, 18)).toBe('≈ 0.09001');
    expect(amountInBrief(1_234_567_890n, 6)).toBe('≈ 1,234.5');
    expect(amountInBrief(2_500_000n, 6, 'EURL')).toBe('2.5 EURL');
  });
});

describe('a share', () => {
  it.each([
    [0n, '0 %'],
    [ONE, '100 %'],
    [ONE / 3n, '33.33 %'],
    [(2n * ONE) / 3n, '66.67 %'],
    [ONE / 2n, '50 %'],
    [(ONE * 4n) / 100n - 1n, '4 %'],
    [ONE / 20_000n, '0.01 %'],
    [ONE / 20_000n - 1n, '< 0.01 %'],
    [1n, '< 0.01 %'],
    [ONE - 1n, '> 99.99 %'],
    [-ONE / 3n, '−33.33 %'],
  ])('of %s parts reads %s', (parts, text) => {
    expect(percent(parts)).toBe(text);
  });

  it('that comes as a number is rounded as parts are, and no other way', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 6n), (millionths) => {
        const parts = millionths * 10n ** 12n;
        expect(percentOf(Number(parts) / 1e18)).toBe(percent(parts));
      }),
    );
    expect([percentOf(0.0399999999999), percentOf(2 / 3), percentOf(1)]).toEqual(['4 %', '66.67 %', '100 %']);
  });

  it('is there exactly, part by part', () => {
    expect(exactly(ONE / 3n)).toBe('333,333,333,333,333,333 / 1,000,000,000,000,000,000');
  });

  it('of a fee is worked out without a number that rounds', () => {
    expect(percent(10n ** 40n + 1n, 3n * 10n ** 40n)).toBe('33.33 %');
    expect(scaled(ONE / 4n, ONE, 100)).toBe(25);
  });
});

describe('two texts side by side', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b ', 'c\n', ' ', 'déjà '), { maxLength: 30 })
    .map((words) => words.join(''));

  it('each stay whole, and what they share is the same in both', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = differences(before, after);
        const all = (side: typeof found.before) => side.map(({ text }) => text).join('');
        const shared = (side: typeof found.before) =>
          side
            .filter(({ isOwn }) => !isOwn)
            .map(({ text }) => text)
            .join('');
        expect([all(found.before), all(found.after)]).toEqual([before, after]);
        expect(shared(found.before)).toBe(shared(found.after));
      }),
    );
  });

  it('show the words that were put in and taken out', () => {
    expect(differences('rinse with sea water', 'rinse with fresh water').after).toEqual([
      { text: 'rinse with ', isOwn: false },
      { text: 'fresh ', isOwn: true },
      { text: 'water', isOwn: false },
    ]);
  });
});

describe('words and numbers', () => {
  it('count in words', () => {
    expect([counted(1, 'Record'), counted(1_204, 'Record'), grouped(1_000_000)]).toEqual([
      '1 record',
      '1,204 records',
      '1,000,000',
    ]);
  });

  it('are never cut through a character', () => {
    expect(cut('🜚🜚🜚', 2)).toBe('🜚…');
  });

  it('end a day at its last millisecond, and nothing else', () => {
    expect(endOfDay('2026-07-01')).toBe('2026-07-01T23:59:59.999Z');
    expect(endOfDay('soon')).toBeUndefined();
  });

  it('leave no stretch of time out between the first and the last', () => {
    expect(
      everyStretch(['2026-03-01T00:00:00Z', '2025-12-01T00:00:00Z'], 'MONTH').map((it) => it.slice(0, 7)),
    ).toEqual(['2025-12', '2026-01', '2026-02', '2026-03']);
    expect(everyStretch(['2026-01-05T00:00:00Z', '2026-01-19T00:00:00Z'], 'WEEK')).toHaveLength(3);
    expect(everyStretch([], 'DAY')).toEqual([]);
  });
});
