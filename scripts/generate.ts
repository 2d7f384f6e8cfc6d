// Writes schema.graphql (the public contract) and the resolvers' types from the fragments in src/graphql/schema, and the
// explorer's questions with their types from the .graphql files in web/explorer.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { typeDefs } from '../src/graphql/schema.ts';

const NODES = [
  'Asset',
  'BaseModel',
  'ComputeProvider',
  'Contributor',
  'Datanet',
  'DatanetVersion',
  'Evaluation',
  'Evidence',
  'FineTune',
  'Inference',
  'Judgement',
  'MeasuredVersion',
  'ModelRoute',
  'Quarantine',
  'Record',
  'RouteVersion',
  'Settlement',
  'Transfer',
  'Validation',
];

const schema = parse(typeDefs);
export const contract = () => `${printSchema(lexicographicSortSchema(buildASTSchema(schema)))}\n`;

export const types = () =>
  codegen({
    filename: 'types.ts',
    schema,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      typesPrefix: 'Gql',
      contextType: '../context.ts#Context',
      mappers: {
        ...Object.fromEntries(
          [
            ...NODES,
            'Account',
            'Ancestry',
            'Attribution',
            'Claim',
            'CreditChange',
            'EvidenceItem',
            'Hop',
            'Improvement',
            'LicenceConflict',
            'ParentChange',
            'Posting',
            'RecordReplacement',
            'RootCause',
            'TrustPoint',
            'TrustThen',
          ].map((name) => [`${name}Connection`, '../connections.ts#Connection']),
        ),
        ...Object.fromEntries(
          ['Node', 'ModelParent', ...NODES].map((name) => [name, '../../facts/node.ts#Node']),
        ),
        Account: '../../settlement/books.ts#AccountState',
        Posting: '../../settlement/books.ts#PostingState',
        Statement: '../../facts/node.ts#Node',
        Division: '../../settlement/divisions.ts#Division',
        Receipt: '../../settlement/receipts.ts#Receipt',
        ReceiptPool: '../../settlement/receipts.ts#ReceiptPool',
        Hop: '../../settlement/hops.ts#Hop',
        Money: '../../settlement/over-time.ts#Sum',
        Usage: '../../settlement/over-time.ts#Usage',
        Earning: '../../settlement/over-time.ts#Earning',
        Gap: '../../accountability/gaps.ts#Gap',
        LicenceConflict: '../../accountability/terms.ts#Conflict',
        Improvement: '../../accountability/memory/changed.ts#Improvement',
        Memory: '../../accountability/memory/line.ts#Memory',
        MemoryEntered: '../../accountability/memory/entered.ts#Entered',
        MemoryChanged: '../../accountability/memory/changed.ts#Changed',
        MemoryHelped: '../../accountability/memory/helped.ts#Helped',
        DilutedFloor: '../../accountability/memory/floors.ts#DilutedFloor',
        MemoryEnough: '../../accountability/memory/enough.ts#Enough',
        Diff: '../../accountability/diff.ts#Diff',
        Trust: '../../accountability/trust/points.ts#Trust',
        TrustPoint: '../../accountability/trust/points.ts#Point',
        QuarantineMark: '../../accountability/marks.ts#Mark',
        LineageEdge: '../../attribution/lineage-credit.ts#CreditedEdge',
        LineageGraph: '../../attribution/lineage-credit.ts#CreditedGraph',
        Impact: '../../accountability/impact/impact.ts#Impact',
        MoneyThrough: '../../accountability/money.ts#MoneyThrough',
      },
      scalars: {
        ID: 'string',
        DateTime: { input: 'string', output: 'Date' },
        Parts: { input: 'string', output: 'bigint' },
        Amount: { input: 'string', output: 'string' },
        SafeInt: 'number',
        JSONObject: 'Record<string, unknown>',
      },
    },
  });

const EXPLORER = new URL('../web/explorer/', import.meta.url);

/** What the explorer asks, each question with the types of its variables and its answer. */
export const questions = () =>
  codegen({
    filename: 'generated.ts',
    schema,
    documents: readdirSync(EXPLORER, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .sort()
      .map((location) => ({
        location,
        document: parse(readFileSync(new URL(location, EXPLORER), 'utf8')),
      })),
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
    config: {
      useTypeImports: true,
      immutableTypes: true,
      documentMode: 'string',
      dedupeFragments: true,
      strictScalars: true,
      // Money and parts stay texts on their way; pages make BigInt of them.
      scalars: {
        ID: 'string',
        DateTime: 'string',
        Parts: 'string',
        Amount: 'string',
        SafeInt: 'number',
        JSONObject: 'Record<string, unknown>',
      },
    },
  });

if (import.meta.url === `file://${process.argv[1]}`) {
  writeFileSync(new URL('../schema.graphql', import.meta.url), contract());
  writeFileSync(new URL('../src/graphql/generated/types.ts', import.meta.url), await types());
  writeFileSync(new URL('api/generated.ts', EXPLORER), await questions());
}
