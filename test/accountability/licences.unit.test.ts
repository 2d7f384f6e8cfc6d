import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOST_CHOICES, mayShareAs, termsOf } from '../../src/accountability/licences.ts';
import { MOST_ALTERNATIVES } from '../../src/accountability/license-expressions.ts';
import { conflictsOf, type Licensed, unstatedOf } from '../../src/accountability/terms.ts';

const asks = (licence: string | null) => {
  const { known, terms } = termsOf(licence);
  return known ? terms : 'unknown';
};

const UNREADABLE = ['(MIT', 'MIT)', 'MIT OR (MIT', 'MIT (MIT)', '()', 'Apache 2.0', 'MIT MIT'];

describe('a licence', () => {
  it('asks what its family asks, however it is written', () => {
    expect(asks('CC0-1.0')).toEqual([]);
    expect(asks('MIT')).toEqual(['ATTRIBUTION']);
    expect(asks('apache-2.0')).toEqual(['ATTRIBUTION']);
    expect(asks('CC-BY-4.0')).toEqual(['ATTRIBUTION']);
    expect(asks('CC-BY-SA-3.0')).toEqual(['ATTRIBUTION', 'SHARE_ALIKE']);
    expect(asks('CC-BY-NC-4.0')).toEqual(['ATTRIBUTION', 'NON_COMMERCIAL']);
    expect(asks('CC-BY-NC-SA-4.0')).toEqual(['ATTRIBUTION', 'SHARE_ALIKE', 'NON_COMMERCIAL']);
    expect(asks('CC-BY-NC-ND-2.0')).toEqual(['ATTRIBUTION', 'NON_COMMERCIAL', 'NO_DERIVATIVES']);
    expect(asks('ODbL-1.0')).toEqual(['ATTRIBUTION', 'SHARE_ALIKE']);
    expect(asks('GPL-2.0-or-later WITH Classpath-exception-2.0')).toEqual(['ATTRIBUTION', 'SHARE_ALIKE']);
  });

  it('asks for what the kindest alternative asks, and for all that hold together', () => {
    expect(asks('GPL-3.0-only OR MIT')).toEqual(['ATTRIBUTION']);
    expect(asks('(CC-BY-4.0 AND CC-BY-NC-4.0)')).toEqual(['ATTRIBUTION', 'NON_COMMERCIAL']);
    expect(asks('MIT OR GPL-3.0-only AND CC-BY-NC-4.0')).toEqual(['ATTRIBUTION']);
    expect(asks('(MIT OR Apache-2.0) AND CC-BY-NC-4.0')).toEqual(['ATTRIBUTION', 'NON_COMMERCIAL']);
    expect(asks('CC-BY-NC-4.0 AND (MIT OR Apache-2.0)')).toEqual(['ATTRIBUTION', 'NON_COMMERCIAL']);
    expect(asks('((CC0-1.0 OR ours) AND (GPL-3.0-only OR CC-BY-NC-4.0+)) AND CC-BY-NC-2.0')).toEqual([
      'ATTRIBUTION',
      'NON_COMMERCIAL',
    ]);
    expect(asks('something of ours OR CC-BY-SA-4.0')).toEqual(['ATTRIBUTION', 'SHARE_ALIKE']);
  });

  it('is unknown where the table does not have it', () => {
    for (const licence of [null, '', 'ours', 'MIT AND ours', 'CC-BY-XX-4.0', 'mitten', ...UNREADABLE])
      expect([licence, asks(licence)]).toEqual([licence, 'unknown']);
  });

  it('of which a part is unknown still asks for what its other parts ask', () => {
    for (const licence of ['LicenseRef-x AND CC-BY-NC-4.0', 'CC-BY-NC-4.0 AND (ours OR theirs)'])
      expect(termsOf(licence)).toEqual({ licence, known: false, terms: ['ATTRIBUTION', 'NON_COMMERCIAL'] });
    expect(asks('(ours AND CC-BY-NC-4.0) OR MIT')).toEqual(['ATTRIBUTION']);
  });

  it('that must be shared alike may become itself, a later version, or what it names', () => {
    expect(mayShareAs('CC-BY-SA-4.0', 'cc-by-sa-4.0')).toBe(true);
    expect(mayShareAs('CC-BY-SA-3.0', 'CC-BY-SA-4.0')).toBe(true);
    expect(mayShareAs('CC-BY-SA-4.0', 'CC-BY-SA-3.0')).toBe(false);
    expect(mayShareAs('CC-BY-SA-4.0', 'GPL-3.0-only')).toBe(true);
    expect(mayShareAs('GPL-3.0-only', 'CC-BY-SA-4.0')).toBe(false);
    expect(mayShareAs('GPL-2.0-only', 'GPL-3.0-only')).toBe(false);
    expect(mayShareAs('CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0')).toBe(false);
  });

  test.each([
    ['GPL-3.0-only', 'GPL-3.0-only OR MIT', false],
    ['GPL-3.0-only', 'GPL-3.0-only AND MIT', true],
    ['GPL-3.0-only', 'GPL-3.0-only OR AGPL-3.0-only', true],
    ['GPL-3.0-only OR MIT', 'Apache-2.0', true],
    ['GPL-3.0-only OR MPL-2.0', 'GPL-3.0-only', true],
    ['GPL-3.0-only OR ODbL-1.0', 'GPL-3.0-only OR ODbL-1.0', true],
    ['GPL-3.0-only OR ODbL-1.0', 'ODbL-1.0 OR MIT', false],
    ['CC-BY-SA-4.0 AND CC-BY-NC-SA-4.0', 'GPL-3.0-only', false],
    ['CC-BY-SA-4.0 AND CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', false],
    ['CC-BY-SA-4.0 AND CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0 AND CC-BY-NC-SA-4.0', true],
    ['CC-BY-SA-4.0 AND Apache-2.0', 'CC-BY-SA-4.0', true],
    ['ODbL-1.0 AND (MIT OR CC-BY-SA-4.0)', 'ODbL-1.0', true],
    ['GPL-3.0-only', 'GPL-3.0-only WITH Classpath-exception-2.0', true],
    ['GPL-3.0-only', 'GPL-3.0-or-later', false],
    ['GPL-3.0-or-later', 'GPL-3.0-only', true],
    ['GPL-2.0-only', 'GPL-2.0-or-later', false],
    ['GPL-3.0+', 'GPL-3.0-or-later', true],
    ['GPL-2.0+', 'GPL-3.0-only', true],
    ['GPL-3.0', 'GPL-3.0-only', true],
    ['GPL-3.0', 'GPL-3.0+', false],
    ['LGPL-2.1-only', 'GPL-2.0-or-later', true],
    ['LGPL-2.1', 'LGPL-3.0-only', false],
    ['GPL-3.0-only', 'ours', false],
    ['GPL-3.0-only', '(GPL-3.0-only', false],
    ['GPL-3.0-only AND ours', 'MIT', false],
  ])('%s may be shared as %s, however both are written: %s', (source, target, may) => {
    for (const from of [source, swapped(source)])
      for (const to of [target, swapped(target)])
        expect([from, to, mayShareAs(from, to)]).toEqual([from, to, may]);
  });

  it('counts as unknown where it offers too much to look through, at once', () => {
    const ids = Array.from({ length: 10 }, (_, i) => `(osl-${i} OR epl-${i})`).join(' AND ');
    expect(asks(ids)).toBe('unknown');
    expect(mayShareAs('GPL-3.0-only', `${ids} AND GPL-3.0-only`)).toBe(false);
    const either = (count: number) => Array.from({ length: count }, (_, i) => `osl-${i}`).join(' OR ');
    expect(asks(either(MOST_CHOICES))).toEqual(['ATTRIBUTION', 'SHARE_ALIKE']);
    expect(asks(either(MOST_CHOICES + 1))).toBe('unknown');
    expect(asks(`${either(MOST_ALTERNATIVES - 1)} OR MIT`)).toEqual(['ATTRIBUTION']);
    expect(asks(`${either(MOST_ALTERNATIVES)} OR MIT`)).toBe('unknown');
  });

  it('means the same in whatever order it is written, and what each choice of it means', () => {
    fc.assert(
      fc.property(expressions, expressions, fc.infiniteStream(fc.nat()), (source, target, order) => {
        const text = textOf(source);
        const [from, to] = [textOf(shuffled(source, order)), textOf(shuffled(target, order))];
        expect({ ...termsOf(from), licence: '' }).toEqual({ ...termsOf(text), licence: '' });
        expect(mayShareAs(from, to)).toBe(mayShareAs(text, textOf(target)));
        const mayBe = (id: string, ids: readonly string[]) =>
          ids.includes(id) || id === 'MIT' || (id === 'cc-by-sa-4.0' && ids.includes('gpl-3.0-only'));
        const isKept = (ids: readonly string[]) =>
          picksOf(source).some((alike) => alike.every((id) => mayBe(id, ids)));
        expect(mayShareAs(text, textOf(target))).toBe(picksOf(target).every(isKept));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** An expression with both sides of its operators the other way round. */
const swapped = (text: string) => {
  const words = text.split(/( AND | OR )/);
  return text.includes('(') ? text : words.reverse().join('');
};

type Expression = string | { readonly operator: 'AND' | 'OR'; readonly parts: readonly Expression[] };

const IDS = ['MIT', 'gpl-3.0-only', 'cc-by-sa-4.0', 'cc-by-nc-sa-4.0', 'odbl-1.0'];
const { expressions } = fc.letrec<{ expressions: Expression }>((tie) => ({
  expressions: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom(...IDS),
    fc.record({
      operator: fc.constantFrom('AND' as const, 'OR' as const),
      parts: fc.array(tie('expressions'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const textOf = (it: Expression): string =>
  typeof it === 'string' ? it : `(${it.parts.map(textOf).join(` ${it.operator} `)})`;

function shuffled(it: Expression, order: Iterator<number>): Expression {
  if (typeof it === 'string') return it;
  const parts = it.parts.map((part) => ({
    part: shuffled(part, order),
    place: order.next().value as number,
  }));
  return { ...it, parts: parts.sort((a, b) => a.place - b.place).map(({ part }) => part) };
}

/** The licenses that hold for each way of choosing at every OR. */
function picksOf(it: Expression): string[][] {
  if (typeof it === 'string') return [[it]];
  const parts = it.parts.map(picksOf);
  if (it.operator === 'OR') return parts.flat();
  return parts.reduce((all, part) => all.flatMap((one) => part.map((other) => [...one, ...other])));
}

describe('terms on their way to a route', () => {
  const node = (name: string, licence: string | null, ...causes: string[]): Licensed => ({
    id: name,
    name,
    licence,
    causes,
  });
  const sources = (nodes: readonly Licensed[]) =>
    nodes.flatMap(({ id, licence }) => (licence === null ? [] : [{ id, licence, records: 0 }]));
  const unstated = (...nodes: readonly Licensed[]) =>
    unstatedOf(nodes, sources(nodes)).map(({ work, source }) => [work, source.id]);
  const conflicts = (nodes: readonly Licensed[], paid = true) =>
    conflictsOf(nodes, sources(nodes), { route: 'route', paid }).map(({ term, against, path }) => [
      term,
      against,
      path.join(' < '),
    ]);

  it('are broken at the nearest place, by the shortest way', () => {
    const line = (license: string, first: string | null, second: string | null) => [
      node('route', null, 'FineTune:top'),
      node('FineTune:top', second, 'FineTune:low', 'FineTune:side'),
      node('FineTune:side', null, 'FineTune:low'),
      node('FineTune:low', first, 'data'),
      node('data', license),
    ];
    expect(conflicts(line('CC-BY-SA-4.0', null, 'MIT'))).toEqual([
      ['SHARE_ALIKE', 'MIT', 'FineTune:top < FineTune:low < data'],
    ]);
    expect(conflicts(line('CC-BY-SA-4.0', 'Apache-2.0', 'MIT'))).toEqual([
      ['SHARE_ALIKE', 'Apache-2.0', 'FineTune:low < data'],
    ]);
    expect(conflicts(line('CC-BY-SA-4.0', 'CC-BY-SA-4.0', 'CC-BY-SA-4.0'))).toEqual([]);
    expect(conflicts(line('CC-BY-NC-4.0', null, null))).toEqual([
      ['NON_COMMERCIAL', null, 'route < FineTune:top < FineTune:low < data'],
    ]);
    expect(conflicts(line('CC-BY-NC-4.0', null, null), false)).toEqual([]);
    expect(conflicts(line('CC-BY-ND-4.0', null, null))).toEqual([
      ['NO_DERIVATIVES', null, 'FineTune:low < data'],
    ]);
  });

  it('offer a choice that holds all along a path, and another on another path', () => {
    const line = (license: string, low: string | null, top: string | null, side: string | null) => [
      node('route', null, 'FineTune:top', 'FineTune:side'),
      node('FineTune:top', top, 'FineTune:low'),
      node('FineTune:low', low, 'data'),
      node('FineTune:side', side, 'data'),
      node('data', license),
    ];
    const either = 'CC-BY-SA-4.0 OR CC-BY-NC-4.0';
    expect(conflicts(line(either, 'MIT', 'MIT', null), false)).toEqual([]);
    expect(conflicts(line(either, 'CC-BY-SA-4.0', null, null))).toEqual([]);
    // Whoever did not share alike has taken the other license, which forbids what the route does.
    expect(conflicts(line(either, 'MIT', 'MIT', null))).toEqual([
      ['NON_COMMERCIAL', null, 'route < FineTune:top < FineTune:low < data'],
    ]);
    expect(conflicts(line('MPL-2.0 OR ODbL-1.0', 'MPL-2.0', null, 'ODbL-1.0'))).toEqual([]);
    expect(conflicts(line('MPL-2.0 OR ODbL-1.0', 'MPL-2.0', 'ODbL-1.0', null))).toEqual([
      ['SHARE_ALIKE', 'ODbL-1.0', 'FineTune:top < FineTune:low'],
      ['SHARE_ALIKE', 'ODbL-1.0', 'FineTune:top < FineTune:low < data'],
    ]);
    expect(conflicts(line('CC-BY-ND-4.0 OR CC-BY-SA-4.0', 'MIT', null, null))).toEqual([
      ['SHARE_ALIKE', 'MIT', 'FineTune:low < data'],
    ]);
    expect(conflicts(line('CC-BY-NC-SA-4.0', 'MIT', null, null)).map(([term]) => term)).toEqual([
      'SHARE_ALIKE',
      'NON_COMMERCIAL',
    ]);
  });

  it('are found on a ladder with 2^20 ways', () => {
    const rungs = Array.from({ length: 20 }, (_, i) =>
      ['a', 'b'].map((side) =>
        node(`${side}${i}`, null, ...(i === 0 ? ['data'] : [`a${i - 1}`, `b${i - 1}`])),
      ),
    ).flat();
    const [only, ...others] = conflicts([
      node('route', null, 'a19', 'b19'),
      ...rungs,
      node('data', 'CC-BY-NC-SA-4.0'),
    ]);
    expect(others).toEqual([]);
    expect(String(only?.[2]).split(' < ')).toHaveLength(22);
  });

  it('cannot be followed through a fine-tune that states no licence, the nearest one', () => {
    const alike = node('DatanetVersion:A@1', 'ODbL-1.0');
    const free = node('DatanetVersion:B@1', 'CC-BY-4.0');
    const first = node('FineTune:F', null, alike.id, free.id);
    const second = node('FineTune:G', null, first.id);
    expect(unstated(alike, free, first, second)).toEqual([['FineTune:F', 'DatanetVersion:A@1']]);
    expect(unstated(free, node('FineTune:F', null, free.id))).toEqual([]);
    expect(unstated(alike, node('FineTune:F', 'ODbL-1.0', alike.id))).toEqual([]);
    expect(unstated(alike, node('BaseModel:M', null), node('FineTune:F', 'MIT', alike.id))).toEqual([]);
  });
});
