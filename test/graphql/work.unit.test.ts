import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, isObjectType, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from '../../src/graphql/limits.ts';
import { NODE_QUESTIONS } from '../../src/graphql/questions.ts';
import { LOOKUP_COST, WALKS, workOf } from '../../src/graphql/work.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

const workIn = (query: string, operationName?: string) => {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('no such operation');
  return workOf(document, operation, () => costOf(schema, document, { query, operationName }));
};

test('every question about a node is a walk', () => {
  expect(Object.keys(NODE_QUESTIONS).filter((it) => !WALKS.has(it))).toEqual([]);
});

describe('an operation', () => {
  test.each([
    ['a node by its key', '{ record(key: "r") { id contributors { contributor { name } } } }'],
    ['a page', '{ contributors(first: 100) { totalCount edges { node { key name } } } }'],
    ['a search', '{ search(text: "ann") { key } }'],
    ['the schema', '{ __schema { types { name fields { name } } } }'],
  ])('that asks for %s is a look-up', (_, query) => {
    expect(workIn(query)).toBe('lookup');
  });

  test.each([
    ['at the root', '{ ancestry(of: "x") { totalCount } }'],
    ['under another name', '{ key: lineageGraph(of: "x") { complete } }'],
    ['deep inside', '{ modelRoute(key: "r") { memory { entered { verdict } } } }'],
    ['in a fragment', '{ contributor(key: "c") { ...F } } fragment F on Contributor { trust { belief } }'],
    ['in an inline fragment', '{ node(id: "x") { ... on Datanet { shape { kind } } } }'],
  ])('that walks the graph %s is a walk', (_, query) => {
    expect(workIn(query)).toBe('walk');
  });

  test('that lists much is a walk, too', () => {
    const page = (first: number) =>
      `{ contributors(first: 50) { edges { node { records(first: ${first}) { edges { node { key } } } } } } }`;
    expect([workIn(page(5)), workIn(page(50))]).toEqual(['lookup', 'walk']);
    expect(LOOKUP_COST).toBe(2_000);
  });

  test('that writes is a write, whatever it asks for', () => {
    const query = `mutation { quarantine(input: { record: "r", reason: "copied" }, dryRun: true) { impact { fineTuneCount } } }`;
    expect(workIn(query)).toBe('write');
  });
});

test('every field that walks is in the schema', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()) : [],
  );
  expect([...WALKS].filter((name) => !fields.includes(name))).toEqual([]);
});
