import {
  buildSchema,
  type DocumentNode,
  getIntrospectionQuery,
  Kind,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { contract } from '../../scripts/generate.ts';
import { QUERY_LIMITS, sizeLimit } from '../../src/graphql/limits.ts';
import { sizeOf } from '../../src/graphql/query-size.ts';
import { times } from '../support/events.ts';

const schema = buildSchema(contract());
const many = (count: number, make: (i: number) => string) => times(count, make).join(' ');
const { selections, definitions, aliases, directives, depth, tokens } = QUERY_LIMITS;

/** A text as it is parsed where queries are, and validated with every rule; counts the nodes that other rules see. */
function judged(text: string) {
  const document = parse(text, { maxTokens: tokens });
  let visited = 0;
  const counting = () => ({
    enter() {
      visited++;
    },
  });
  const errors = validate(schema, document, [counting, ...specifiedRules, sizeLimit]);
  return { visited, errors };
}

describe('the size of a query', () => {
  test.each([
    ['{ a b { c d: e } }', { definitions: 1, selections: 4, depth: 2, aliases: 1, directives: 0 }],
    [
      '{ a: __typename ... @skip(if: true) { b @x @y } }',
      { selections: 3, depth: 1, aliases: 1, directives: 3 },
    ],
    [
      '{ ...F c { ...F } } fragment F on T { a { b: a } }',
      { definitions: 2, selections: 7, depth: 3, aliases: 2 },
    ],
    ['query ($v: T @x) @x { a } fragment F on T @x { a }', { directives: 2 }],
    ['query A { a } query B { a { b: c } }', { selections: 3, depth: 2, aliases: 1 }],
    ['{ a } fragment F on T { b c d }', { selections: 3 }],
    ['{ ...A } fragment A on T { x ...B } fragment B on T { y ...A }', { selections: 6 }],
    ['{ ...Unknown }', { selections: 1 }],
  ])('%s', (text, expected) => {
    expect(sizeOf(parse(text))).toMatchObject(expected);
  });

  it('is found by looking at each selection once, however often its fragment is spread', () => {
    const text = `{ ...F1 ...F1 } ${many(300, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} __typename }`)}`;
    const document = parse(text);
    const looks = countLooks(document, 'directives');
    expect(sizeOf(document).selections).toBeGreaterThan(2 ** 300);
    expect(looks()).toBeLessThan(2_000);
  });

  it('of the introspection that tools send is within the limits', () => {
    const { errors } = judged(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
    expect(errors).toEqual([]);
  });
});

/** Counts how often one property of any field or spread is read from now on. */
function countLooks(document: DocumentNode, property: 'name' | 'directives'): () => number {
  let looks = 0;
  visit(document, {
    enter(node) {
      if (node.kind !== Kind.FIELD && node.kind !== Kind.FRAGMENT_SPREAD) return;
      const value = node[property];
      Object.defineProperty(node, property, {
        get() {
          looks++;
          return value;
        },
      });
    },
  });
  return () => looks;
}

/** Each as large as 4,000 tokens or the parser allow. */
const HOSTILE: readonly [string, string][] = [
  [
    'hundreds of fragments in one selection',
    `{ ${many(300, (i) => `...F${i}`)} } ${many(300, (i) => `fragment F${i} on Query { a: __typename }`)}`,
  ],
  [
    'fragments that double',
    `{ ...F1 } ${many(49, (i) => `fragment F${i} on Query { ${i < 49 ? `...F${i + 1} ...F${i + 1}` : '__typename'} }`)}`,
  ],
  [
    'fragments that double and are not used',
    `{ __typename } ${many(49, (i) => `fragment F${i} on Query { ${i < 49 ? `...F${i + 1} ...F${i + 1}` : '__typename'} }`)}`,
  ],
  ['the same field thousands of times', `{ ${'__typename '.repeat(3_900)} }`],
  ['the same field with fields', `{ ${many(380, () => 'record(key: "x") { key }')} }`],
  ['inline fragments in each other', `{ ${'... { '.repeat(1_200)} __typename ${'}'.repeat(1_200)} }`],
  ['fields in each other', `{ ${'correctedBy { '.repeat(1_200)} key ${'}'.repeat(1_200)} }`],
  ['aliases', `{ ${many(900, (i) => `a${i}: __typename`)} }`],
  ['aliases in a fragment', `{ ${many(31, () => '...F')} } fragment F on Query { a: __typename }`],
  ['operations', many(800, (i) => `query A${i} { __typename }`)],
  [
    'operations with all fragments',
    `${many(100, (i) => `query A${i}($v: ID!) { ...F }`)} fragment F on Query { node(id: $v) { id } }`,
  ],
  ['directives', `query ${many(300, () => '@skip(if: true)')} { __typename }`],
  ['directives of variables', `query (${many(300, (i) => `$v${i}: ID @deprecated`)}) { __typename }`],
];

describe('a query too large', () => {
  test.each(HOSTILE)('is refused before any rule looks into it: %s', (_, text) => {
    const { visited, errors } = judged(text);
    expect(errors.map(({ extensions }) => extensions)).toContainEqual({ limit: true });
    expect(visited).toBe(1);
  });
});

/** As large as the limits allow, and as laborious for the rule that compares fields. */
const LARGEST: readonly [string, string][] = [
  ['the same field', `{ ${'__typename '.repeat(selections)} }`],
  ['the same fields with fields', `{ ${many(selections / 2, () => 'record(key: "x") { key }')} }`],
  [
    'the same fields with arguments',
    `{ ${many(220, () => 'search(text: "x", first: 1, kinds: [RECORD]) { key }')} }`,
  ],
  [
    'fragments side by side',
    `{ ${many(definitions - 1, (i) => `...F${i}`)} } ${many(definitions - 1, (i) => `fragment F${i} on Query { ${many(9, () => '__typename')} }`)}`,
  ],
  [
    'fragments with fields',
    `{ ${many(45, (i) => `...F${i}`)} } ${many(45, (i) => `fragment F${i} on Query { record(key: "x") { key id at correctedBy { totalCount } } inferences { totalCount } }`)}`,
  ],
  [
    'a fragment within fields',
    `{ ${many(60, () => 'record(key: "x") { ...F }')} } fragment F on Record { key id at bytes weight }`,
  ],
];

describe('a query as large as may be', () => {
  test.each(LARGEST)('is compared in bounded work: %s', (_, text) => {
    const document = parse(text, { maxTokens: tokens });
    const looks = countLooks(document, 'name');
    expect(validate(schema, document, [...specifiedRules, sizeLimit])).toEqual([]);
    // A pair of fields is compared once, and each looked at a few times.
    expect(looks()).toBeLessThan(4 * selections ** 2);
  });

  test.each([
    ['aliases', `{ ${many(aliases, (i) => `a${i}: __typename`)} }`],
    ['directives', `{ ${'__typename @skip(if: false) '.repeat(directives)} }`],
    [
      'depth',
      `{ record(key: "x") { ${'correctedBy { edges { node { '.repeat(4)} corrects { record { key } } ${'} } } '.repeat(4)} } }`,
    ],
    ['definitions', many(definitions, (i) => `query A${i} { __typename }`)],
  ] as const)('passes with the most %s', (what, text) => {
    expect(sizeOf(parse(text))[what]).toBe(QUERY_LIMITS[what]);
    expect(judged(text).errors).toEqual([]);
  });
  expect(depth).toBe(16);
});
