import { describe, expect, it } from 'vitest';
import { mayShareAs, termsOf } from '../../src/accountability/licences.ts';
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
});

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
