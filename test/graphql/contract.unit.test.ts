import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { contract, questions, types } from '../../scripts/generate.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const hint = 'run `npm run generate` and commit what it writes';

const schema = buildSchema(read('schema.graphql'));
const named = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Everything about a type that people read a description of: itself, its fields, their arguments, its values. */
function* described(
  type: GraphQLNamedType,
): Generator<[name: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type))
    for (const { name, description } of type.getValues()) yield [`${type.name}.${name}`, description];
  if (isInputObjectType(type))
    for (const { name, description } of Object.values(type.getFields()))
      yield [`${type.name}.${name}`, description];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const { name, description } of field.args)
        yield [`${type.name}.${field.name}(${name}:)`, description];
    }
  }
}

describe('the public contract', () => {
  it('is schema.graphql, as the fragments make it', () => {
    expect(read('schema.graphql') === contract(), hint).toBe(true);
  });

  it('has the resolvers’ types that follow from it', { timeout: 60_000 }, async () => {
    expect(read('src/graphql/generated/types.ts') === (await types()), hint).toBe(true);
  });

  it('answers what the explorer asks, in the types that it has', { timeout: 60_000 }, async () => {
    expect(read('web/explorer/api/generated.ts') === (await questions()), hint).toBe(true);
  });

  it('describes every type, field, argument, enum value and input field', () => {
    const all = named.flatMap((type) => [...described(type)]);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('describes what implements an interface in the same words', () => {
    for (const type of named.filter(isObjectType)) {
      for (const { name, getFields } of type
        .getInterfaces()
        .map((it) => ({ name: it.name, getFields: () => it.getFields() }))) {
        for (const [field, { description }] of Object.entries(getFields()))
          expect(type.getFields()[field]?.description, `${type.name}.${field}, as in ${name}`).toBe(
            description,
          );
      }
    }
  });

  it('has the names that other programs rely on', () => {
    const fields = (type: string) =>
      Object.keys((schema.getType(type) as { getFields?(): object })?.getFields?.() ?? {});
    const args = (field: string) =>
      schema
        .getQueryType()
        ?.getFields()
        [field]?.args.map((it) => `${it.name}: ${it.type}`);
    const lookups = [
      ...[
        'contributor',
        'datanet',
        'record',
        'baseModel',
        'fineTune',
        'computeProvider',
        'modelRoute',
        'inference',
      ],
    ];
    for (const name of lookups) expect(args(name), name).toEqual(['key: ID!']);
    expect(args('asset')).toEqual(['code: ID!']);
    expect(args('datanetVersion')).toEqual(['datanet: ID!', 'version: Int!']);
    expect(args('routeVersion')).toEqual(['route: ID!', 'version: Int!']);
    expect(args('node')).toEqual(['id: ID!']);
    expect(args('nodes')).toEqual(['ids: [ID!]!']);
    for (const name of [...lookups, 'asset', 'datanetVersion', 'routeVersion']) {
      const connection = args(`${name}s`);
      for (const it of ['first: Int', 'after: String', 'last: Int', 'before: String'])
        expect(connection, `${name}s`).toContain(it);
    }
    expect(args('ancestry')).toEqual(
      expect.arrayContaining([
        ...['of: ID!', 'direction: Direction', 'kinds: [NodeKind!]', 'maxDepth: Int', 'asOf: DateTime'],
        ...['knownAt: DateTime', 'first: Int', 'after: String'],
      ]),
    );
    expect(args('lineageGraph')).toContain('maxNodes: Int');
    expect(args('lineagePaths')).toEqual(expect.arrayContaining(['from: ID!', 'to: ID!', 'first: Int']));
    expect(args('attribution')).toEqual(
      expect.arrayContaining(['of: ID!', 'by: AttributionBy!', 'pool: Pool', 'first: Int', 'after: String']),
    );
    expect(args('search')).toEqual(expect.arrayContaining(['text: String!', 'kinds: [NodeKind!]']));
    expect(fields('AncestryConnection')).toEqual(
      expect.arrayContaining(['edges', 'totalCount', 'complete', 'incompleteReason']),
    );
    expect(fields('AncestryEdge')).toEqual(expect.arrayContaining(['node', 'distance']));
    expect(fields('LineageGraph')).toEqual(
      expect.arrayContaining(['nodes', 'edges', 'complete', 'incompleteReason']),
    );
    expect(fields('LineageEdge').sort()).toEqual(['from', 'kind', 'parts', 'to', 'weight']);
    expect(fields('LineagePaths')).toEqual(expect.arrayContaining(['pathCount', 'paths']));
    expect(fields('AttributionEdge')).toEqual(expect.arrayContaining(['node', 'parts', 'share', 'basis']));
    expect(fields('AttributionConnection')).toEqual(
      expect.arrayContaining(['untraced', 'untracedReasons', 'totalParts']),
    );
    expect(fields('UserError').sort()).toEqual(['code', 'message', 'path']);
  });
});
