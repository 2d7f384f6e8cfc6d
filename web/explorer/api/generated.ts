/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an answer was any good. */
export type AnswerVerdict =
  /** It was. */
  | 'GOOD'
  /** It was weak or wrong. */
  | 'BAD';

type Named_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string, readonly key: string };

type Named_Contributor_Fragment = { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null };

type Named_Datanet_Fragment = { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string };

type Named_Record_Fragment = { readonly __typename: 'Record', readonly id: string, readonly key: string };

type Named_Validation_Fragment = { readonly __typename: 'Validation', readonly id: string, readonly key: string };

type Named_DatanetVersion_Fragment = { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string };

type Named_BaseModel_Fragment = { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string };

type Named_FineTune_Fragment = { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string };

type Named_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly id: string, readonly key: string };

type Named_MeasuredVersion_Fragment = { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string, readonly fineTune: { readonly key: string } };

type Named_Judgement_Fragment = { readonly __typename: 'Judgement', readonly id: string, readonly key: string };

type Named_Inference_Fragment = { readonly __typename: 'Inference', readonly id: string, readonly key: string };

type Named_ModelRoute_Fragment = { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string };

type Named_RouteVersion_Fragment = { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string };

type Named_Quarantine_Fragment = { readonly __typename: 'Quarantine', readonly id: string, readonly key: string };

type Named_Asset_Fragment = { readonly __typename: 'Asset', readonly id: string, readonly key: string };

type Named_ComputeProvider_Fragment = { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string };

type Named_Transfer_Fragment = { readonly __typename: 'Transfer', readonly id: string, readonly key: string };

type Named_Settlement_Fragment = { readonly __typename: 'Settlement', readonly id: string, readonly key: string };

export type NamedFragment =
  | Named_Evidence_Fragment
  | Named_Contributor_Fragment
  | Named_Datanet_Fragment
  | Named_Record_Fragment
  | Named_Validation_Fragment
  | Named_DatanetVersion_Fragment
  | Named_BaseModel_Fragment
  | Named_FineTune_Fragment
  | Named_Evaluation_Fragment
  | Named_MeasuredVersion_Fragment
  | Named_Judgement_Fragment
  | Named_Inference_Fragment
  | Named_ModelRoute_Fragment
  | Named_RouteVersion_Fragment
  | Named_Quarantine_Fragment
  | Named_Asset_Fragment
  | Named_ComputeProvider_Fragment
  | Named_Transfer_Fragment
  | Named_Settlement_Fragment
;

export type MarkedFragment = { readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
      | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
      | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
      | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Record', readonly id: string, readonly key: string }
      | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
      | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
      | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string, readonly fineTune: { readonly key: string } }
      | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
      | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
      | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
      | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
      | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
      | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
      | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
     }, readonly path: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string, readonly fineTune: { readonly key: string } }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  > };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string, readonly fineTune: { readonly key: string } }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  > };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly inferences: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly task: string | null, readonly verdict: AnswerVerdict | null, readonly routeVersion: { readonly key: string }, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null } }> }, readonly modelRoutes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly lastVersion: number, readonly versions: { readonly edges: ReadonlyArray<{ readonly node: { readonly task: string | null, readonly inferences: { readonly totalCount: number } } }> } } }> }, readonly datanets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly name: string, readonly domain: string, readonly lastVersion: number, readonly records: { readonly totalCount: number } } }> }, readonly contributors: { readonly totalCount: number }, readonly records: { readonly totalCount: number }, readonly assets: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly decimals: number } }> } };

export type InferenceLineFragment = { readonly id: string, readonly key: string, readonly at: string, readonly task: string | null, readonly verdict: AnswerVerdict | null, readonly routeVersion: { readonly key: string }, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null };

export type SettlementsOfQueryVariables = Exact<{
  asset: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SettlementsOfQuery = { readonly settlements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly number: number, readonly inferences: number, readonly fees: string, readonly closed: boolean, readonly asset: { readonly key: string, readonly decimals: number } } }> } };

export type SettlementLineFragment = { readonly id: string, readonly key: string, readonly at: string, readonly number: number, readonly inferences: number, readonly fees: string, readonly closed: boolean, readonly asset: { readonly key: string, readonly decimals: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Node {
  __typename
  id
  key
  ... on Contributor {
    givenName: name
  }
  ... on Datanet {
    name
  }
  ... on BaseModel {
    name
  }
  ... on FineTune {
    name
  }
  ... on ComputeProvider {
    name
  }
  ... on MeasuredVersion {
    fineTune {
      key
    }
  }
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const MarkedFragmentDoc = new TypedDocumentString(`
    fragment Marked on QuarantineMark {
  quarantine {
    key
    at
    reason
    of {
      ...Named
    }
  }
  path {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  key
  ... on Contributor {
    givenName: name
  }
  ... on Datanet {
    name
  }
  ... on BaseModel {
    name
  }
  ... on FineTune {
    name
  }
  ... on ComputeProvider {
    name
  }
  ... on MeasuredVersion {
    fineTune {
      key
    }
  }
}`, {"fragmentName":"Marked"}) as unknown as TypedDocumentString<MarkedFragment, unknown>;
export const InferenceLineFragmentDoc = new TypedDocumentString(`
    fragment InferenceLine on Inference {
  id
  key
  at
  task
  verdict
  routeVersion {
    key
  }
  fee {
    amount
    asset {
      key
      decimals
    }
  }
}
    `, {"fragmentName":"InferenceLine"}) as unknown as TypedDocumentString<InferenceLineFragment, unknown>;
export const SettlementLineFragmentDoc = new TypedDocumentString(`
    fragment SettlementLine on Settlement {
  id
  key
  at
  number
  inferences
  fees
  closed
  asset {
    key
    decimals
  }
}
    `, {"fragmentName":"SettlementLine"}) as unknown as TypedDocumentString<SettlementLineFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 12) {
    ...Named
  }
}
    fragment Named on Node {
  __typename
  id
  key
  ... on Contributor {
    givenName: name
  }
  ... on Datanet {
    name
  }
  ... on BaseModel {
    name
  }
  ... on FineTune {
    name
  }
  ... on ComputeProvider {
    name
  }
  ... on MeasuredVersion {
    fineTune {
      key
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  inferences(first: 8, orderBy: AT_DESC) {
    totalCount
    edges {
      node {
        ...InferenceLine
      }
    }
  }
  modelRoutes(first: 8, orderBy: AT_DESC) {
    totalCount
    edges {
      node {
        id
        key
        at
        lastVersion
        versions(last: 1) {
          edges {
            node {
              task
              inferences(first: 0) {
                totalCount
              }
            }
          }
        }
      }
    }
  }
  datanets(first: 8) {
    totalCount
    edges {
      node {
        id
        key
        name
        domain
        lastVersion
        records(first: 0) {
          totalCount
        }
      }
    }
  }
  contributors(first: 0) {
    totalCount
  }
  records(first: 0) {
    totalCount
  }
  assets(first: 20) {
    edges {
      node {
        key
        decimals
      }
    }
  }
}
    fragment InferenceLine on Inference {
  id
  key
  at
  task
  verdict
  routeVersion {
    key
  }
  fee {
    amount
    asset {
      key
      decimals
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SettlementsOfDocument = new TypedDocumentString(`
    query SettlementsOf($asset: ID!, $first: Int!, $after: String) {
  settlements(asset: $asset, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SettlementLine
      }
    }
  }
}
    fragment SettlementLine on Settlement {
  id
  key
  at
  number
  inferences
  fees
  closed
  asset {
    key
    decimals
  }
}`) as unknown as TypedDocumentString<SettlementsOfQuery, SettlementsOfQueryVariables>;