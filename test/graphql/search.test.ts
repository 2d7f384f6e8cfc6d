import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  event,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  serve,
  times,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { ODD_KEYS } from '../support/history.ts';

/** Keys as people choose them. */
const KEYS = [
  ...ODD_KEYS.filter((key) => key !== '*'),
  ...[
    'my_dataset_v1.2',
    'Llama-3.1-8B',
    'c++ & co',
    'http://x.org/a?b=c',
    'हिन्दी भाषा',
    '東京の天気',
    'İstanbul',
  ],
  ...[
    'Ünïcödé Straße',
    "don't stop",
    'AND',
    'a OR b',
    '-minus',
    '[a TO z]',
    'x^2',
    'fuzzy~',
    '(paren',
    'a && b || !c',
  ],
];

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(database, [
    ...people(...KEYS),
    event('contributor.registered', { contributor: { key: 'p1', name: 'Ana Lisboa Ferreira' } }),
    event('contributor.registered', { contributor: { key: 'p2', name: 'Ana Maria' } }),
    asset('shore-token'),
    provider('shore-gpu'),
    datanet('shore', { name: 'Tides of the shore' }),
    contribute('shore/1', { datanet: 'shore', by: ['p1'] }),
    freeze('shore', 1),
    model('shore-base'),
    fineTune('shore-medic', { by: ['p1'], on: ['shore@1'], name: 'Medic of the shore' }),
    publish('shore-chat', 1, ['shore-medic']),
    serve('shore-chat: 1', 'shore-chat@1'),
    ...times(30, (i) => serve(`many-${i}`, 'shore-chat@1')),
  ]);
});
afterAll(() => database?.close());

const SEARCH = `query ($text: String!, $kinds: [NodeKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { __typename key }
}`;
const found = async (text: string, variables: Record<string, unknown> = {}): Promise<string[]> =>
  (await ask(SEARCH, { text, first: 100, ...variables })).search.map(
    ({ __typename, key }: Json) => `${__typename}:${key}`,
  );

describe('search', () => {
  it.each(KEYS)('finds %j by its whole key', async (key) => {
    expect(await found(key, { kinds: ['CONTRIBUTOR'] })).toContain(`Contributor:${key}`);
  });

  it('finds by words of the name, whatever their case, the last one as a beginning', async () => {
    expect(await found('ana')).toEqual(expect.arrayContaining(['Contributor:p1', 'Contributor:p2']));
    expect(await found('ANA lis')).toEqual(['Contributor:p1']);
    expect(await found('ferreira ana')).toEqual(['Contributor:p1']);
    expect(await found('  ana   mar ')).toEqual(['Contributor:p2']);
    expect(await found('an lisboa')).toEqual([]);
    expect(await found('ana xyz')).toEqual([]);
  });

  it('finds by what a key begins with, and by what follows in it', async () => {
    const contributor = (text: string) => found(text, { kinds: ['CONTRIBUTOR'] });
    expect(await contributor('llama-3')).toContain('Contributor:Llama-3.1-8B');
    expect(await contributor('my_dat')).toContain('Contributor:my_dataset_v1.2');
    expect(await contributor('mail@exam')).toContain('Contributor:mail@example.org');
    expect(await contributor('example.org')).toContain('Contributor:mail@example.org');
    expect(await contributor('東京')).toContain('Contributor:東京の天気');
    expect(await contributor('हिन्दी')).toContain('Contributor:हिन्दी भाषा');
  });

  it('finds every kind there is, and versions and inferences by the beginning of their key', async () => {
    const kinds = (await found('shore')).map((name) => name.slice(0, name.indexOf(':')));
    expect([...new Set(kinds)].sort()).toEqual([
      ...['BaseModel', 'ComputeProvider', 'Datanet', 'DatanetVersion', 'FineTune', 'Inference'],
      ...['ModelRoute', 'Record', 'RouteVersion'],
    ]);
    expect(await found('shore-chat@')).toContain('RouteVersion:shore-chat@1');
    expect(await found('chat: 1', { kinds: ['INFERENCE'] })).toEqual([]);
  });

  it('finds only the kinds asked for', async () => {
    expect(await found('shore', { kinds: ['DATANET', 'RECORD'] })).toEqual(
      expect.arrayContaining(['Datanet:shore', 'Record:shore/1']),
    );
    expect(await found('shore', { kinds: ['DATANET', 'RECORD'] })).toHaveLength(2);
    expect(await found('shore', { kinds: ['DATANET_VERSION'] })).toEqual(['DatanetVersion:shore@1']);
    expect(await found('shore', { kinds: [] })).toEqual([]);
  });

  it('puts first what the words make up most of', async () => {
    expect((await found('shore', { kinds: ['DATANET', 'FINE_TUNE', 'RECORD'] }))[0]).toBe('Datanet:shore');
  });

  it('gives no more than asked for', async () => {
    expect(await found('many', { first: 7 })).toHaveLength(7);
    expect(await found('shore', { first: 1 })).toHaveLength(1);
    expect(await found('shore', { first: 0 })).toEqual([]);
    expect((await ask('{ search(text: "many") { key } }')).search).toHaveLength(20);
  });

  it.each([
    '',
    ' ',
    '\t\n',
    '*',
    '+',
    '"',
    '\\',
    ':',
    '?',
    '~',
    '^',
    '()',
    '[]',
    '{}',
    '/',
    '//',
    '!',
    '&&',
    '||',
    '-',
    '+-&|!(){}[]^"~*?:\\/',
    '"" ""',
    '\u0000',
    '🦄',
  ])('finds nothing, and says so plainly, for %j', async (text) => {
    expect(await answer(SEARCH, { text })).toEqual({ data: { search: [] }, errors: [] });
  });

  it.each([
    'key:*',
    'name:[a TO z]',
    '*:*',
    'ana~2',
    '/.*/',
    'ana OR *',
    'NOT ana',
    '-ana',
    '+(key:ana name:ana)',
    'a"b\\',
    `${'x '.repeat(99)}x`,
    '"'.repeat(200),
  ])('takes %j for words, not for a query', async (text) => {
    const { data, errors } = await answer(SEARCH, { text });
    expect(errors).toEqual([]);
    expect(data.search.length).toBeLessThan(4);
  });

  it('is refused where the text is too long or the page too large, naming the argument', async () => {
    const refusal = async (variables: Record<string, unknown>) =>
      (await answer(SEARCH, { text: 'x', ...variables })).errors[0];
    expect(await refusal({ text: 'x'.repeat(201) })).toMatchObject({ code: 'BAD_INPUT', argument: ['text'] });
    expect(await refusal({ first: 101 })).toMatchObject({ code: 'BAD_INPUT', argument: ['first'] });
    expect(await refusal({ first: -1 })).toMatchObject({ code: 'BAD_INPUT', argument: ['first'] });
  });
});
