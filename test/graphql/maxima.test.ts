import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { contract } from '../../scripts/generate.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openDatabase } from '../support/database.ts';
import { graphqlOf } from '../support/graphql.ts';

const schema = buildSchema(contract());
const nodeType = schema.getType('Node');

/** What an argument may be at most, as its description says it; undefined where it says nothing. */
function most({ type, description }: GraphQLArgument): number | undefined {
  const said = /(?:up to|at most|At most) ([\d,]+)/.exec(description ?? '')?.[1];
  return said && getNamedType(type).name === 'Int' ? Number(said.replaceAll(',', '')) : undefined;
}

function literal({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const one = isEnumType(named)
    ? ((named.getValues().find((it) => it.name === 'CONTRIBUTOR') ?? named.getValues()[0])?.name ?? '')
    : named.name === 'Int'
      ? '1'
      : named.name === 'DateTime'
        ? '"2026-01-01T00:00:00Z"'
        : '"x"';
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  return isList ? `[${Array.from({ length: 100 }, () => one).join(' ')}]` : one;
}

const call = ({ name, args }: GraphQLField<unknown, unknown>, given: Record<string, string>) => {
  const written = args
    .filter((it) => it.name in given || isNonNullType(it.type))
    .map((it) => `${it.name}: ${given[it.name] ?? literal(it)}`);
  return written.length === 0 ? name : `${name}(${written.join(', ')})`;
};

const fieldsOf = (type: unknown) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const values = (type: unknown) =>
  fieldsOf(type)
    .filter((it) => isLeafType(getNamedType(it.type)) && it.args.length === 0)
    .map(({ name }) => name);

/** Every plain value of it, and of what its lists hold: of a page, its edges and nodes. */
function plain(type: unknown, depth = 3): string {
  const objects = fieldsOf(type).filter(
    ({ name, type, args }) =>
      args.length === 0 &&
      isCompositeType(getNamedType(type)) &&
      ['edges', 'node', 'nodes', 'paths'].includes(name),
  );
  const inner =
    depth === 0 ? [] : objects.map((it) => `${it.name} { ${plain(getNamedType(it.type), depth - 1)} }`);
  return ['__typename', ...values(type), ...inner].join(' ');
}

/** For each type a query that leads to it, as what stands before and after its selection. */
function ways(): Map<string, [string, string]> {
  const found = new Map<string, [string, string]>([['Query', ['{ ', ' }']]]);
  const open = [schema.getQueryType() as GraphQLObjectType];
  for (let type = open.shift(); type; type = open.shift()) {
    const [before, after] = found.get(type.name) as [string, string];
    for (const field of fieldsOf(type)) {
      const named = getNamedType(field.type);
      const targets = isObjectType(named)
        ? [named]
        : isCompositeType(named)
          ? schema.getPossibleTypes(named)
          : [];
      for (const target of targets) {
        if (found.has(target.name)) continue;
        found.set(target.name, [`${before}${call(field, {})} { ... on ${target.name} { `, ` } }${after}`]);
        open.push(target);
      }
    }
  }
  return found;
}

const paths = ways();
const limited = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLObjectType => isObjectType(type) && paths.has(type.name))
  .flatMap((type) =>
    fieldsOf(type).flatMap((field) =>
      field.args.flatMap((arg) => {
        const limit = most(arg);
        return limit === undefined || !isCompositeType(getNamedType(field.type))
          ? []
          : ([[`${type.name}.${field.name}(${arg.name}: ${limit})`, type, field, arg, limit]] as const);
      }),
    ),
  );

describe('a documented maximum', () => {
  let database: Database;
  let answer: ReturnType<typeof graphqlOf>['answer'];
  beforeAll(async () => {
    database = await openDatabase();
    ({ answer } = graphqlOf(database));
  });
  afterAll(() => database?.close());

  const query = (
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    given: Record<string, string>,
  ) => {
    const [before, after] = paths.get(type.name) as [string, string];
    return `${before}${call(field, given)} { ${plain(getNamedType(field.type))} }${after}`;
  };

  it('is said of every page', () => {
    expect(limited.length).toBeGreaterThan(60);
    expect(limited.filter(([, , , { name }]) => name === 'maxNodes').length).toBeGreaterThan(0);
  });

  test.each(limited)('%s passes with a plain selection', async (_, type, field, { name }, limit) => {
    const text = query(type, field, { [name]: String(limit) });
    const { errors } = await answer(text);
    // There is nothing to find here; what must not come is a limit, or that the argument is wrong.
    expect(errors.filter(({ code }) => code !== 'NOT_FOUND')).toEqual([]);
  });

  it('of `nodes` and of a graph passes', async () => {
    const ids = JSON.stringify(Array.from({ length: 100 }, (_, i) => `x${i}`));
    for (const text of [
      `{ nodes(ids: ${ids}) { ${values(nodeType).join(' ')} } }`,
      '{ lineageGraph(of: "x", maxNodes: 5000) { nodes { id } edges { weight } } }',
    ]) {
      const { errors } = await answer(text);
      expect(errors.filter(({ code }) => code !== 'NOT_FOUND')).toEqual([]);
    }
  });
});

describe('what costs too much', () => {
  test.each([
    [
      'pages of pages',
      '{ contributors(first: 100) { edges { node { records(first: 100) { edges { node { key } } } } } } }',
    ],
    [
      'pages in a graph',
      '{ lineageGraph(of: "x", maxNodes: 5000) { nodes { ... on Contributor { records(first: 1) { edges { node { key } } } } } } }',
    ],
  ])('is refused: %s', async (_, text) => {
    const { answer } = graphqlOf({} as Database);
    expect((await answer(text)).errors).toMatchObject([
      { code: 'LIMIT', message: expect.stringMatching(/costs \d+,/) },
    ]);
  });
});
