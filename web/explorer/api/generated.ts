/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What to attribute credit to. */
export type AttributionBy =
  /** People; base models stand for their owners. */
  | 'CONTRIBUTOR'
  /** Records; for the pool DATA. */
  | 'RECORD'
  /** Datanets; for the pool DATA. */
  | 'DATANET'
  /** Frozen versions; for the pool DATA. */
  | 'DATANET_VERSION'
  /** Fine-tunes; for the pools MODEL and TRAINING. */
  | 'FINE_TUNE'
  /** Providers; for the pools COMPUTE and TRAINING. */
  | 'COMPUTE_PROVIDER';

/** Which kind of help is credited. */
export type Pool =
  /** Those whose records it learned from. */
  | 'DATA'
  /** Those who built it and what it derives from. */
  | 'MODEL'
  /** Those on whose machines it is served. */
  | 'COMPUTE'
  /** Those on whose machines it was trained. */
  | 'TRAINING';

/** What a share rests on. */
export type Basis =
  /** Weights that were declared. */
  | 'DECLARED'
  /** What training on a version was measured to have done, record by record. */
  | 'MEASURED'
  /** What was found of this one inference, record by record. */
  | 'EVIDENCE';

/** How the scores of a method are to be read. */
export type EvidenceSign =
  /** What helped has a score above 0, as with TRAK. */
  | 'POSITIVE_HELPS'
  /** What helped has a score below 0, as with DataInf. */
  | 'NEGATIVE_HELPS';

/** Why credit could not be traced to anyone. */
export type UntracedReason =
  /** No weight or share is positive where it would have gone. */
  | 'NO_WEIGHT'
  /** A base model has no known owner. */
  | 'NO_OWNER'
  /** No provider is known. */
  | 'NO_PROVIDER';

/** The kinds of node that lineage runs through. */
export type NodeKind =
  /** A person or organisation. */
  | 'CONTRIBUTOR'
  /** A collection of records. */
  | 'DATANET'
  /** One contribution. */
  | 'RECORD'
  /** A frozen state of a Datanet. */
  | 'DATANET_VERSION'
  /** A model that fine-tunes start from. */
  | 'BASE_MODEL'
  /** What the model factory makes. */
  | 'FINE_TUNE'
  /** Whose machines serve routes and compute fine-tunes. */
  | 'COMPUTE_PROVIDER'
  /** What users call. */
  | 'MODEL_ROUTE'
  /** What a route serves from one publication to the next. */
  | 'ROUTE_VERSION'
  /** One measured use of a route. */
  | 'INFERENCE';

/** How ONE is divided over the members of a version. */
export type Weighting =
  /** Equally. */
  | 'UNIFORM'
  /** By size. */
  | 'BYTES'
  /** By each record's declared weight. */
  | 'DECLARED'
  /** By each record's declared weight times the trust in whom its credit goes to, as it is at the freeze. */
  | 'TRUST';

/** Whether records must be accepted by a reviewer before they count. */
export type ValidationPolicy =
  /** They count at once. */
  | 'NONE'
  /** They count from the version after their acceptance on. */
  | 'REQUIRED';

/** A reviewer's verdict. */
export type Verdict =
  /** The record may count. */
  | 'ACCEPTED'
  /** The record does not count. */
  | 'REJECTED';

/** Of whom a model asks for its `minRoyalty`. */
export type RoyaltyReach =
  /** Of the fine-tunes that derive from it directly. */
  | 'DIRECT'
  /** Of all that derive from it, through others too: each must give it that royalty of the share of itself that comes from it by weights. What else it gives is refused with the code LICENSE. */
  | 'DERIVED';

/** Whether an answer was any good. */
export type AnswerVerdict =
  /** It was. */
  | 'GOOD'
  /** It was weak or wrong. */
  | 'BAD';

/** Which way to walk. */
export type Direction =
  /** From effects to their causes. */
  | 'UPSTREAM'
  /** From causes to their effects. */
  | 'DOWNSTREAM';

/** Why an answer is not whole. */
export type IncompleteReason =
  /** `maxDepth` ended the walk; more of what was asked for lies deeper. */
  | 'MAX_DEPTH'
  /** There are more nodes than one answer holds. */
  | 'NODE_LIMIT';

/** A step of lineage, from effect to cause. */
export type LineageStep =
  /** An inference was answered by a route version. */
  | 'ANSWERED_BY'
  /** A route version serves a fine-tune. */
  | 'SERVES'
  /** A route version or an inference ran on a provider's machines. */
  | 'HOSTED_BY'
  /** A fine-tune was trained on a Datanet version. */
  | 'TRAINED_ON'
  /** A fine-tune derives from another or from a base model. */
  | 'DERIVED_FROM'
  /** A fine-tune was built by a contributor. */
  | 'BUILT_BY'
  /** A fine-tune was computed by a provider. */
  | 'COMPUTED_BY'
  /** A base model is owned by a contributor. */
  | 'OWNED_BY'
  /** A version belongs to its Datanet or route. */
  | 'VERSION_OF'
  /** A Datanet version has a record as a member. */
  | 'CONTAINS'
  /** A record corrects another. */
  | 'CORRECTS'
  /** A record was contributed by a contributor. */
  | 'CONTRIBUTED_BY';

/** Whether a question can be answered. */
export type MemoryVerdict =
  /** Nothing is missing. */
  | 'KNOWN'
  /** Something is missing; no gap touches half of the credit. */
  | 'PARTLY_KNOWN'
  /** A gap touches half of the credit or more. */
  | 'UNKNOWN';

/** What may be missing. */
export type GapKind =
  /** Records that nobody has validated. */
  | 'UNVALIDATED_RECORDS'
  /** Records that were rejected after they had been frozen. */
  | 'REJECTED_RECORDS'
  /** Records that share their content with others. */
  | 'DUPLICATE_CONTENT'
  /** Records without a license of their own or of their Datanet, and base models without one, whatever their weights. */
  | 'UNLICENSED'
  /** Sources under a license whose terms this service does not know, whatever their weights. */
  | 'UNKNOWN_LICENCE'
  /** Sources that must be shared alike, while a fine-tune built on them states no license. */
  | 'LICENCE_NOT_STATED'
  /** Sources whose terms are not kept on the way to the route. */
  | 'LICENCE_CONFLICT'
  /** Fine-tunes that are served and were never evaluated. */
  | 'NO_EVALUATION'
  /** Fine-tunes that are served and whose results have nothing to be compared with. */
  | 'NO_BASELINE'
  /** Fine-tunes that are served and became worse by some measure. */
  | 'NOT_IMPROVED'
  /** Credit for which nobody can be named, for want of weight. */
  | 'UNTRACED'
  /** Base models without an owner. */
  | 'NO_OWNER'
  /** Inferences without a report of what influenced them that came before they were settled. */
  | 'NO_EVIDENCE'
  /** Base models and fine-tunes that get less of the model credit than the royalty they asked of what comes from them when it was published: see `MemoryHelped.dilutedFloors`. */
  | 'ROYALTY_FLOOR_DILUTED'
  /** Compute for which no provider is named. */
  | 'NO_PROVIDER'
  /** It was never used, and what is not used earns nothing. */
  | 'NO_USE'
  /** It has no price above 0, and none of the last inferences brought a fee above 0. */
  | 'NO_MONEY';

/** What a licence asks. */
export type LicenceTerm =
  /** To name the source. */
  | 'ATTRIBUTION'
  /** To share what is built on it under the same terms. */
  | 'SHARE_ALIKE'
  /** Not to use it for money. */
  | 'NON_COMMERCIAL'
  /** Not to build on it. */
  | 'NO_DERIVATIVES';

/** A stretch of time, in UTC. */
export type Bucket =
  /** An hour. */
  | 'HOUR'
  /** A day. */
  | 'DAY'
  /** A week, from Monday. */
  | 'WEEK'
  /** A month. */
  | 'MONTH';

/** What an account is for. */
export type AccountKind =
  /** Where all money comes from: the fees of settled inferences; its balance is what they brought, below 0. */
  | 'FEES'
  /** A node that money passes through: a route version, a mix, a Datanet version, a record, a base model. Its balance is the remainder that floors left there. */
  | 'LINE'
  /** What passes through a fine-tune to its builders. */
  | 'MODEL'
  /** What passes through a fine-tune to those who computed it. */
  | 'TRAINING'
  /** An account that a policy names, such as the platform. */
  | 'POOL'
  /** What can be paid to someone now. */
  | 'PAYABLE'
  /** What someone has earned and cannot be paid for now. */
  | 'HELD'
  /** What someone has been paid. */
  | 'PAID'
  /** What could not be traced to anyone. */
  | 'UNTRACED';

/** Why something went where it did. */
export type PostingReason =
  /** No weight or share is positive where it would have gone. */
  | 'NO_WEIGHT'
  /** A base model has no known owner. */
  | 'NO_OWNER'
  /** No provider is known. */
  | 'NO_PROVIDER'
  /** What it was earned by is in quarantine. */
  | 'QUARANTINED'
  /** Whoever earned it was erased. */
  | 'ERASED';

/** What made a transfer. */
export type TransferKind =
  /** A settlement, for one node of the line. */
  | 'SETTLEMENT'
  /** Someone was paid. */
  | 'PAYOUT'
  /** A payout was undone. */
  | 'REVERSAL'
  /** A quarantine ended, for one node of the line: what was held became payable. */
  | 'RELEASE'
  /** A contributor was erased: what was payable is held. */
  | 'ERASURE';

/** The shape of an influence. */
export type InfluenceKind =
  /** Few sources carry it: 1/Σs² is at most 4, as it always is where one source has half. */
  | 'DENSE'
  /** Many small sources carry it. */
  | 'BROAD'
  /** At least half of it was earned by correcting others. */
  | 'CORRECTOR';

/** As what a contributor is trusted. */
export type TrustRole =
  /** With records. */
  | 'CONTRIBUTOR'
  /** With building fine-tunes. */
  | 'BUILDER';

/** What a point of trust rests on. */
export type TrustPointKind =
  /** A judgement of an answer that it had a part in. */
  | 'JUDGEMENT'
  /** A reviewer's verdict on a record. */
  | 'VALIDATION'
  /** Evidence that a record harmed an answer. */
  | 'REPORT';

/** What was said in a point of trust. */
export type TrustVerdict =
  /** An answer was good. */
  | 'GOOD'
  /** An answer was bad. */
  | 'BAD'
  /** A record may count. */
  | 'ACCEPTED'
  /** A record does not count. */
  | 'REJECTED'
  /** A record had a negative score. */
  | 'HARMFUL';

type Named_Evidence_Fragment = { readonly __typename: 'Evidence', readonly id: string, readonly key: string };

type Named_Contributor_Fragment = { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null };

type Named_Datanet_Fragment = { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string };

type Named_Record_Fragment = { readonly __typename: 'Record', readonly id: string, readonly key: string };

type Named_Validation_Fragment = { readonly __typename: 'Validation', readonly id: string, readonly key: string };

type Named_DatanetVersion_Fragment = { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string };

type Named_BaseModel_Fragment = { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string };

type Named_FineTune_Fragment = { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string };

type Named_Evaluation_Fragment = { readonly __typename: 'Evaluation', readonly id: string, readonly key: string };

type Named_MeasuredVersion_Fragment = { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string };

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
      | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
  key: string;
  asset: string;
  number: number;
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
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  >, readonly asset: { readonly __typename: 'Asset', readonly id: string, readonly key: string } | null, readonly settlement: { readonly __typename: 'Settlement', readonly id: string, readonly key: string } | null, readonly transfer: { readonly __typename: 'Transfer', readonly id: string, readonly key: string } | null, readonly judgement: { readonly __typename: 'Judgement', readonly id: string, readonly key: string } | null, readonly validation: { readonly __typename: 'Validation', readonly id: string, readonly key: string } | null, readonly evaluation: { readonly __typename: 'Evaluation', readonly id: string, readonly key: string } | null, readonly evidence: { readonly __typename: 'Evidence', readonly id: string, readonly key: string } | null, readonly quarantine: { readonly __typename: 'Quarantine', readonly id: string, readonly key: string } | null, readonly measuredVersion: { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string } | null };

export type AlikeQueryVariables = Exact<{
  a: string;
  b: string;
  c: string;
  d: string;
  e: string;
  f: string;
}>;


export type AlikeQuery = { readonly a: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  >, readonly b: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  >, readonly c: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  >, readonly d: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  >, readonly e: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
  >, readonly f: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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

export type ContributorPageQueryVariables = Exact<{
  key: string;
}>;


export type ContributorPageQuery = { readonly contributor: { readonly id: string, readonly key: string, readonly at: string, readonly name: string | null, readonly wallet: string | null, readonly records: { readonly totalCount: number }, readonly fineTunes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> }, readonly baseModels: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string } }> }, readonly shape: { readonly kind: InfluenceKind, readonly sources: number, readonly effectiveByEntropy: number, readonly effectiveBySquares: number, readonly topShare: number, readonly correctionShare: number, readonly topSource:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       } | null } | null };

export type EarningsOfQueryVariables = Exact<{
  key: string;
  bucket: Bucket;
}>;


export type EarningsOfQuery = { readonly contributor: { readonly earnings: ReadonlyArray<{ readonly start: string, readonly through: string, readonly amount: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } }> } | null };

export type DatanetPageQueryVariables = Exact<{
  key: string;
}>;


export type DatanetPageQuery = { readonly datanet: { readonly id: string, readonly key: string, readonly at: string, readonly name: string, readonly domain: string, readonly license: string | null, readonly weighting: Weighting, readonly validation: ValidationPolicy, readonly lastVersion: number, readonly records: { readonly totalCount: number }, readonly versions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly version: number, readonly recordCount: number, readonly fineTunes: { readonly totalCount: number } } }> }, readonly shape: { readonly kind: InfluenceKind, readonly sources: number, readonly effectiveByEntropy: number, readonly effectiveBySquares: number, readonly topShare: number, readonly correctionShare: number, readonly topSource:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       } | null } | null };

export type DatanetVersionPageQueryVariables = Exact<{
  datanet: string;
  version: number;
}>;


export type DatanetVersionPageQuery = { readonly datanetVersion: { readonly id: string, readonly key: string, readonly at: string, readonly version: number, readonly recordCount: number, readonly datanet: { readonly __typename: 'Datanet', readonly weighting: Weighting, readonly name: string, readonly id: string, readonly key: string }, readonly fineTunes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> }, readonly quarantineMarks: ReadonlyArray<{ readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
      > }> } | null };

export type VersionIdQueryVariables = Exact<{
  datanet: string;
  version: number;
}>;


export type VersionIdQuery = { readonly datanetVersion: { readonly id: string } | null };

export type ChangesOfQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ChangesOfQuery = { readonly diff: { readonly addedRecords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Record', readonly id: string, readonly key: string } }> }, readonly removedRecords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Record', readonly id: string, readonly key: string } }> }, readonly correctedRecords: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly to: { readonly __typename: 'Record', readonly id: string, readonly key: string } } }> } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly inferences: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly task: string | null, readonly verdict: AnswerVerdict | null, readonly voidReason: string | null, readonly routeVersion: { readonly key: string }, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null } }> }, readonly modelRoutes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly lastVersion: number, readonly versions: { readonly edges: ReadonlyArray<{ readonly node: { readonly task: string | null, readonly inferences: { readonly totalCount: number } } }> } } }> }, readonly datanets: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly name: string, readonly domain: string, readonly lastVersion: number, readonly records: { readonly totalCount: number } } }> }, readonly contributors: { readonly totalCount: number }, readonly records: { readonly totalCount: number }, readonly assets: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly decimals: number } }> } };

export type InferenceLineFragment = { readonly id: string, readonly key: string, readonly at: string, readonly task: string | null, readonly verdict: AnswerVerdict | null, readonly voidReason: string | null, readonly routeVersion: { readonly key: string }, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null };

export type SettlementsOfQueryVariables = Exact<{
  asset: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SettlementsOfQuery = { readonly settlements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly number: number, readonly inferences: number, readonly fees: string, readonly closed: boolean, readonly asset: { readonly key: string, readonly decimals: number } } }> } };

export type SettlementLineFragment = { readonly id: string, readonly key: string, readonly at: string, readonly number: number, readonly inferences: number, readonly fees: string, readonly closed: boolean, readonly asset: { readonly key: string, readonly decimals: number } };

export type InferencePageQueryVariables = Exact<{
  key: string;
}>;


export type InferencePageQuery = { readonly inference: { readonly id: string, readonly key: string, readonly at: string, readonly task: string | null, readonly inputTokens: number, readonly outputTokens: number, readonly latencyMs: number | null, readonly computeUnits: number | null, readonly verdict: AnswerVerdict | null, readonly voidReason: string | null, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null, readonly provider: { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string } | null, readonly routeVersion: { readonly id: string, readonly key: string, readonly route: { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }, readonly provider: { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string } | null, readonly serves: ReadonlyArray<{ readonly weight: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> }, readonly serves: ReadonlyArray<{ readonly weight: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> | null, readonly judgements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly verdict: AnswerVerdict, readonly score: number | null, readonly note: string | null, readonly by: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } | null } }> }, readonly evidence: { readonly totalCount: number }, readonly decisiveEvidence: { readonly id: string, readonly key: string, readonly at: string, readonly method: string, readonly methodVersion: string, readonly coverage: string, readonly late: boolean, readonly items: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly score: string, readonly parts: string, readonly record: { readonly key: string, readonly excerpt: string | null } } }> } } | null, readonly quarantineMarks: ReadonlyArray<{ readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
      > }> } | null };

export type ReceiptOfQueryVariables = Exact<{
  inference: string;
  after?: string | null | undefined;
}>;


export type ReceiptOfQuery = { readonly receipt: { readonly settled: boolean, readonly voided: boolean, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null, readonly settlement: { readonly key: string } | null, readonly pools: ReadonlyArray<{ readonly pool: string, readonly weight: number, readonly fraction: string, readonly amount: string | null, readonly hops: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly from: string, readonly to: string, readonly fraction: string, readonly amount: string | null, readonly parts: string, readonly basis: Basis, readonly node:
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
             | null } }> } }> } | null };

export type MemoryOfQueryVariables = Exact<{
  routeVersion: string;
  asOf?: string | null | undefined;
}>;


export type MemoryOfQuery = { readonly node:
    | { readonly memory: { readonly entered: { readonly verdict: MemoryVerdict, readonly datanetVersions: number, readonly baseModels: number, readonly records: number, readonly terms: ReadonlyArray<{ readonly licence: string, readonly known: boolean, readonly terms: ReadonlyArray<LicenceTerm>, readonly parts: string }>, readonly conflicts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly term: LicenceTerm, readonly licence: string, readonly against: string | null, readonly source:
                  | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
                  | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'Record', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
                  | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
                  | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
                  | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
                  | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
                  | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
                  | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
                , readonly path: ReadonlyArray<
                  | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
                  | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'Record', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
                  | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
                  | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
                  | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
                  | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
                  | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
                  | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
                  | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
                  | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
                > } }> }, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly count: number, readonly parts: string, readonly examples: ReadonlyArray<
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
            > }> }, readonly changed: { readonly verdict: MemoryVerdict, readonly fineTunes: number, readonly tasks: ReadonlyArray<{ readonly task: string, readonly improved: number, readonly worsened: number, readonly undecided: number }>, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly count: number, readonly parts: string, readonly examples: ReadonlyArray<
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
            > }> }, readonly helped: { readonly verdict: MemoryVerdict, readonly contributors: number, readonly declared: string, readonly measured: string, readonly evidenced: number, readonly inferences: number, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly count: number, readonly parts: string, readonly examples: ReadonlyArray<
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
            > }> }, readonly enough: { readonly verdict: MemoryVerdict, readonly inferences: number, readonly untraced: string, readonly pools: ReadonlyArray<{ readonly pool: string, readonly parts: string, readonly untraced: string }>, readonly gaps: ReadonlyArray<{ readonly kind: GapKind, readonly count: number, readonly parts: string, readonly examples: ReadonlyArray<
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
            > }> } } | null }
    | Record<PropertyKey, never>
   | null };

export type GapLineFragment = { readonly kind: GapKind, readonly count: number, readonly parts: string, readonly examples: ReadonlyArray<
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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

export type FineTunePageQueryVariables = Exact<{
  key: string;
}>;


export type FineTunePageQuery = { readonly fineTune: { readonly id: string, readonly key: string, readonly at: string, readonly name: string, readonly method: string, readonly license: string | null, readonly royalty: string, readonly minRoyalty: string, readonly hyperparameters: Record<string, unknown> | null, readonly metrics: Record<string, unknown> | null, readonly trainedOn: ReadonlyArray<{ readonly weight: number, readonly datanetVersion: { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string } }>, readonly derivedFrom: ReadonlyArray<{ readonly weight: number, readonly parent:
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
       }>, readonly builtBy: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }>, readonly computedBy: ReadonlyArray<{ readonly units: number, readonly provider: { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string } }>, readonly evaluations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly benchmark: string, readonly task: string, readonly metric: string, readonly before: number | null, readonly after: number } }> }, readonly children: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> }, readonly routeVersions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string } }> }, readonly measurements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly key: string, readonly method: string, readonly methodVersion: string, readonly recordCount: number, readonly datanetVersion: { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string } } }> }, readonly shape: { readonly kind: InfluenceKind, readonly sources: number, readonly effectiveByEntropy: number, readonly effectiveBySquares: number, readonly topShare: number, readonly correctionShare: number, readonly topSource:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       } | null, readonly quarantineMarks: ReadonlyArray<{ readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
      > }> } | null };

export type BaseModelPageQueryVariables = Exact<{
  key: string;
}>;


export type BaseModelPageQuery = { readonly baseModel: { readonly id: string, readonly key: string, readonly at: string, readonly name: string, readonly license: string | null, readonly minRoyalty: string, readonly minRoyaltyReach: RoyaltyReach, readonly owner: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } | null, readonly fineTunes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> } } | null };

export type ComputeProviderPageQueryVariables = Exact<{
  key: string;
}>;


export type ComputeProviderPageQuery = { readonly computeProvider: { readonly id: string, readonly key: string, readonly at: string, readonly name: string, readonly wallet: string | null, readonly fineTunes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> }, readonly routeVersions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string } }> } } | null };

export type AssetPageQueryVariables = Exact<{
  code: string;
}>;


export type AssetPageQuery = { readonly asset: { readonly id: string, readonly key: string, readonly at: string, readonly name: string | null, readonly decimals: number } | null, readonly settlements: { readonly totalCount: number }, readonly trialBalance: { readonly total: string, readonly lines: ReadonlyArray<{ readonly kind: AccountKind, readonly accounts: number, readonly balance: string }> } };

export type SettlementPageQueryVariables = Exact<{
  asset: string;
  number: number;
}>;


export type SettlementPageQuery = { readonly settlement: { readonly id: string, readonly key: string, readonly at: string, readonly number: number, readonly closed: boolean, readonly inferences: number, readonly voided: number, readonly fees: string, readonly pools: string, readonly payable: string, readonly held: string, readonly untraced: string, readonly remainder: string, readonly root: string | null, readonly asset: { readonly key: string, readonly decimals: number } } | null };

export type TransfersOfQueryVariables = Exact<{
  asset: string;
  number: number;
  first: number;
  after?: string | null | undefined;
}>;


export type TransfersOfQuery = { readonly settlement: { readonly transfers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly owner: string | null, readonly node:
            | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
            | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
            | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
            | { readonly __typename: 'Record', readonly id: string, readonly key: string }
            | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
            | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
            | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
            | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
            | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
            | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
            | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
            | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
            | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
            | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
            | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
            | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
            | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
            | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
            | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
           | null, readonly statement: { readonly before: string, readonly after: string } | null, readonly postings: { readonly totalCount: number } } }> } } | null };

export type ClaimsOfQueryVariables = Exact<{
  asset: string;
  number: number;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimsOfQuery = { readonly settlement: { readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly wallet: string | null, readonly leaf: string, readonly amount: string } }> } } | null };

export type TransferPageQueryVariables = Exact<{
  key: string;
}>;


export type TransferPageQuery = { readonly transfer: { readonly id: string, readonly key: string, readonly at: string, readonly reason: string | null, readonly reference: string | null, readonly kind: TransferKind, readonly owner: string | null, readonly asset: { readonly key: string, readonly decimals: number }, readonly settlement: { readonly key: string } | null, readonly reverses: { readonly id: string, readonly kind: TransferKind, readonly owner: string | null, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       | null } | null, readonly statement: { readonly before: string, readonly after: string, readonly heldAt: string | null } | null, readonly node:
      | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
      | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
      | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Record', readonly id: string, readonly key: string }
      | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
      | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
      | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
      | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
      | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
      | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
      | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
      | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
      | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
     | null } | null, readonly node:
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Contributor' }
    | { readonly __typename: 'Datanet' }
    | { readonly __typename: 'Record' }
    | { readonly __typename: 'Validation' }
    | { readonly __typename: 'DatanetVersion' }
    | { readonly __typename: 'BaseModel' }
    | { readonly __typename: 'FineTune' }
    | { readonly __typename: 'Evaluation' }
    | { readonly __typename: 'MeasuredVersion' }
    | { readonly __typename: 'Judgement' }
    | { readonly __typename: 'Inference' }
    | { readonly __typename: 'ModelRoute' }
    | { readonly __typename: 'RouteVersion' }
    | { readonly __typename: 'Quarantine' }
    | { readonly __typename: 'Asset' }
    | { readonly __typename: 'ComputeProvider' }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string, readonly at: string, readonly reason: string | null, readonly reference: string | null, readonly kind: TransferKind, readonly owner: string | null, readonly asset: { readonly key: string, readonly decimals: number }, readonly settlement: { readonly key: string } | null, readonly reverses: { readonly id: string, readonly kind: TransferKind, readonly owner: string | null, readonly node:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
          | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
          | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
          | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
          | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
          | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
          | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
         | null } | null, readonly statement: { readonly before: string, readonly after: string, readonly heldAt: string | null } | null, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       | null }
    | { readonly __typename: 'Settlement' }
   | null };

export type TransferNameFragment = { readonly kind: TransferKind, readonly owner: string | null, readonly node:
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
   | null };

export type TransferFactsFragment = { readonly id: string, readonly key: string, readonly at: string, readonly reason: string | null, readonly reference: string | null, readonly kind: TransferKind, readonly owner: string | null, readonly asset: { readonly key: string, readonly decimals: number }, readonly settlement: { readonly key: string } | null, readonly reverses: { readonly id: string, readonly kind: TransferKind, readonly owner: string | null, readonly node:
      | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
      | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
      | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Record', readonly id: string, readonly key: string }
      | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
      | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
      | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
      | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
      | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
      | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
      | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
      | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
      | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
     | null } | null, readonly statement: { readonly before: string, readonly after: string, readonly heldAt: string | null } | null, readonly node:
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
   | null };

export type PostingsOfQueryVariables = Exact<{
  key: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PostingsOfQuery = { readonly transfer: { readonly postings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly amount: string, readonly pool: string | null, readonly reason: PostingReason | null, readonly account: { readonly owner: string, readonly kind: AccountKind, readonly node:
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
             | null } } }> } } | null };

export type RecordTextFragment = { readonly id: string, readonly key: string, readonly at: string, readonly excerpt: string | null, readonly bytes: number, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> };

export type RecordPageQueryVariables = Exact<{
  key: string;
}>;


export type RecordPageQuery = { readonly record: { readonly contentHash: string, readonly mediaType: string, readonly license: string | null, readonly weight: number, readonly revision: number, readonly verdict: Verdict | null, readonly id: string, readonly key: string, readonly at: string, readonly excerpt: string | null, readonly bytes: number, readonly corrects: { readonly share: string, readonly record: { readonly id: string, readonly key: string, readonly at: string, readonly excerpt: string | null, readonly bytes: number, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } } | null, readonly correctedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly verdict: Verdict | null, readonly id: string, readonly key: string, readonly at: string, readonly excerpt: string | null, readonly bytes: number, readonly corrects: { readonly share: string } | null, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } }> }, readonly validations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly verdict: Verdict, readonly score: number | null, readonly note: string | null, readonly by: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } } }> }, readonly quarantines: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly reason: string, readonly releasedAt: string | null, readonly releaseReason: string | null } }> }, readonly quarantineMarks: ReadonlyArray<{ readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
      > }>, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } | null };

export type RoutePageQueryVariables = Exact<{
  key: string;
}>;


export type RoutePageQuery = { readonly modelRoute: { readonly id: string, readonly key: string, readonly at: string, readonly lastVersion: number, readonly versions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly version: number, readonly task: string | null, readonly provider: { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string } | null, readonly serves: ReadonlyArray<{ readonly weight: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }>, readonly price: { readonly asset: { readonly key: string, readonly decimals: number } } | null, readonly inferences: { readonly totalCount: number } } }> }, readonly quarantineMarks: ReadonlyArray<{ readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
      > }> } | null };

export type RouteVersionLineFragment = { readonly id: string, readonly key: string, readonly at: string, readonly version: number, readonly task: string | null, readonly provider: { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string } | null, readonly serves: ReadonlyArray<{ readonly weight: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }>, readonly price: { readonly asset: { readonly key: string, readonly decimals: number } } | null, readonly inferences: { readonly totalCount: number } };

export type RouteVersionPageQueryVariables = Exact<{
  route: string;
  version: number;
}>;


export type RouteVersionPageQuery = { readonly routeVersion: { readonly id: string, readonly key: string, readonly at: string, readonly version: number, readonly task: string | null, readonly route: { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }, readonly price: { readonly perRequest: string, readonly per1kInput: string, readonly per1kOutput: string, readonly asset: { readonly key: string, readonly decimals: number } } | null, readonly policy: ReadonlyArray<{ readonly pool: string, readonly weight: number }>, readonly quarantineMarks: ReadonlyArray<{ readonly quarantine: { readonly key: string, readonly at: string, readonly reason: string, readonly of:
          | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
          | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
          | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Record', readonly id: string, readonly key: string }
          | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
          | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
          | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
          | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
          | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
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
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
      > }>, readonly provider: { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string } | null, readonly serves: ReadonlyArray<{ readonly weight: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }>, readonly inferences: { readonly totalCount: number } } | null };

export type RouteOverTimeQueryVariables = Exact<{
  key: string;
  bucket: Bucket;
}>;


export type RouteOverTimeQuery = { readonly modelRoute: { readonly usage: ReadonlyArray<{ readonly start: string, readonly inferences: number, readonly fees: ReadonlyArray<{ readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } }> }>, readonly judged: ReadonlyArray<{ readonly start: string, readonly good: number, readonly bad: number }> } | null };

export type JudgementPageQueryVariables = Exact<{
  key: string;
}>;


export type JudgementPageQuery = { readonly judgement: { readonly id: string, readonly key: string, readonly at: string, readonly verdict: AnswerVerdict, readonly score: number | null, readonly note: string | null, readonly by: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } | null, readonly inference: { readonly __typename: 'Inference', readonly id: string, readonly key: string } } | null };

export type ValidationPageQueryVariables = Exact<{
  key: string;
}>;


export type ValidationPageQuery = { readonly validation: { readonly id: string, readonly key: string, readonly at: string, readonly verdict: Verdict, readonly score: number | null, readonly note: string | null, readonly by: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }, readonly record: { readonly __typename: 'Record', readonly id: string, readonly key: string } } | null };

export type EvaluationPageQueryVariables = Exact<{
  key: string;
}>;


export type EvaluationPageQuery = { readonly evaluation: { readonly id: string, readonly key: string, readonly at: string, readonly benchmark: string, readonly task: string, readonly metric: string, readonly before: number | null, readonly after: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } } | null };

export type EvidencePageQueryVariables = Exact<{
  key: string;
}>;


export type EvidencePageQuery = { readonly evidence: { readonly id: string, readonly key: string, readonly at: string, readonly method: string, readonly methodVersion: string, readonly coverage: string, readonly late: boolean, readonly inference: { readonly __typename: 'Inference', readonly id: string, readonly key: string }, readonly items: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly score: string, readonly parts: string, readonly record: { readonly key: string, readonly excerpt: string | null } } }> } } | null };

export type QuarantinePageQueryVariables = Exact<{
  key: string;
}>;


export type QuarantinePageQuery = { readonly quarantine: { readonly id: string, readonly key: string, readonly at: string, readonly reason: string, readonly releasedAt: string | null, readonly releaseReason: string | null, readonly by: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } | null, readonly of:
      | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
      | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
      | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Record', readonly id: string, readonly key: string }
      | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
      | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
      | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
      | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
      | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
      | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
      | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
      | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
      | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
     } | null };

export type MeasuredVersionPageQueryVariables = Exact<{
  key: string;
}>;


export type MeasuredVersionPageQuery = { readonly measuredVersion: { readonly id: string, readonly key: string, readonly at: string, readonly method: string, readonly methodVersion: string, readonly sign: EvidenceSign, readonly recordCount: number, readonly fineTune: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }, readonly datanetVersion: { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string } } | null };

export type EvidenceFactsFragment = { readonly id: string, readonly key: string, readonly at: string, readonly method: string, readonly methodVersion: string, readonly coverage: string, readonly late: boolean, readonly items: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly score: string, readonly parts: string, readonly record: { readonly key: string, readonly excerpt: string | null } } }> } };

export type CreditQueryVariables = Exact<{
  of: string;
  by: AttributionBy;
  pool: Pool;
  asset?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CreditQuery = { readonly attribution: { readonly totalCount: number, readonly untraced: string, readonly untracedReasons: ReadonlyArray<UntracedReason>, readonly totalParts: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly parts: string, readonly basis: Basis, readonly amount: string | null, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       }> } };

export type HeldShareQueryVariables = Exact<{
  of: string;
  by: AttributionBy;
  only: string;
}>;


export type HeldShareQuery = { readonly attribution: { readonly edges: ReadonlyArray<{ readonly parts: string }> } };

export type ImpactOfQueryVariables = Exact<{
  of: string;
}>;


export type ImpactOfQuery = { readonly impact: { readonly fineTuneCount: number, readonly routeVersionCount: number, readonly servingCount: number, readonly inferenceCount: number, readonly fineTunes: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string } }> }, readonly serving: { readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string } }> }, readonly money: ReadonlyArray<{ readonly attributed: string, readonly paid: string, readonly asset: { readonly key: string, readonly decimals: number } }> } };

export type RecordLineFragment = { readonly id: string, readonly key: string, readonly at: string, readonly bytes: number, readonly mediaType: string, readonly verdict: Verdict | null, readonly excerpt: string | null, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> };

export type RecordsOfQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsOfQuery = { readonly node:
    | { readonly records: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly bytes: number, readonly mediaType: string, readonly verdict: Verdict | null, readonly excerpt: string | null, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } }> } }
    | { readonly records: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly bytes: number, readonly mediaType: string, readonly verdict: Verdict | null, readonly excerpt: string | null, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } }> } }
    | { readonly records: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly bytes: number, readonly mediaType: string, readonly verdict: Verdict | null, readonly excerpt: string | null, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } }> } }
    | Record<PropertyKey, never>
   | null };

export type RecordPageFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly bytes: number, readonly mediaType: string, readonly verdict: Verdict | null, readonly excerpt: string | null, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> } }> };

export type InferencesOfQueryVariables = Exact<{
  id: string;
  before?: string | null | undefined;
}>;


export type InferencesOfQuery = { readonly node:
    | { readonly inferences: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly key: string, readonly at: string, readonly task: string | null, readonly verdict: AnswerVerdict | null, readonly voidReason: string | null, readonly routeVersion: { readonly key: string }, readonly fee: { readonly amount: string, readonly asset: { readonly key: string, readonly decimals: number } } | null } }> } }
    | Record<PropertyKey, never>
   | null };

export type AccountsOfQueryVariables = Exact<{
  owner: string;
  asset: string;
}>;


export type AccountsOfQuery = { readonly account: { readonly balance: string, readonly held: string, readonly paid: string, readonly asset: { readonly key: string, readonly decimals: number } } | null };

export type AssetsQueryVariables = Exact<{ [key: string]: never; }>;


export type AssetsQuery = { readonly assets: { readonly edges: ReadonlyArray<{ readonly node: { readonly key: string, readonly decimals: number } }> } };

export type ShapeFactsFragment = { readonly kind: InfluenceKind, readonly sources: number, readonly effectiveByEntropy: number, readonly effectiveBySquares: number, readonly topShare: number, readonly correctionShare: number, readonly topSource:
    | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
    | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
    | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Record', readonly id: string, readonly key: string }
    | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
    | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
    | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
    | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
    | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
    | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
    | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
    | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
    | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
    | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
    | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
   };

export type TrustOfQueryVariables = Exact<{
  key: string;
  as: TrustRole;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrustOfQuery = { readonly contributor: { readonly trust: { readonly belief: string, readonly uncertainty: string, readonly expected: string, readonly good: string, readonly bad: string, readonly halfLifeDays: number, readonly points: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: TrustPointKind, readonly verdict: TrustVerdict, readonly good: string, readonly bad: string, readonly explanation: string, readonly source:
              | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
              | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
              | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Record', readonly id: string, readonly key: string }
              | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
              | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
              | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
              | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
              | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
              | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
              | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
              | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
              | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
              | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
              | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
             } }> } } } | null };

export type LineagePictureQueryVariables = Exact<{
  of: string;
  direction: Direction;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  maxDepth?: number | null | undefined;
  asOf?: string | null | undefined;
  maxNodes: number;
  downstream: boolean;
}>;


export type LineagePictureQuery = { readonly lineageGraph: { readonly complete: boolean, readonly incompleteReason: IncompleteReason | null, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
      | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null, readonly records?: { readonly totalCount: number } }
      | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Record', readonly id: string, readonly key: string }
      | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
      | { readonly __typename: 'DatanetVersion', readonly recordCount: number, readonly id: string, readonly key: string }
      | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
      | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
      | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
      | { readonly __typename: 'Inference', readonly id: string, readonly key: string, readonly decisiveEvidence: { readonly at: string } | null }
      | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
      | { readonly __typename: 'RouteVersion', readonly version: number, readonly id: string, readonly key: string, readonly inferences?: { readonly totalCount: number } }
      | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
      | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
      | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
      | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
      | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
    >, readonly edges: ReadonlyArray<{ readonly from: string, readonly to: string, readonly kind: LineageStep, readonly parts: string | null }>, readonly credit: ReadonlyArray<{ readonly node: string, readonly parts: string }> } };

export type PeopleBehindQueryVariables = Exact<{
  of: string;
  through?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleBehindQuery = { readonly attribution: { readonly totalCount: number, readonly totalParts: string, readonly untraced: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly parts: string, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       }> } };

export type RecordsBehindQueryVariables = Exact<{
  of: string;
  through?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RecordsBehindQuery = { readonly attribution: { readonly totalCount: number, readonly totalParts: string, readonly untraced: string, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly parts: string, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string, readonly contributors: ReadonlyArray<{ readonly share: number, readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }> }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       }> } };

export type EvidenceBehindQueryVariables = Exact<{
  of: string;
  people: boolean;
}>;


export type EvidenceBehindQuery = { readonly attribution: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly parts: string, readonly basis: Basis, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string, readonly contributors: ReadonlyArray<{ readonly contributor: { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null } }>, readonly corrects: { readonly share: string } | null }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       }> }, readonly people?: { readonly edges: ReadonlyArray<{ readonly parts: string, readonly basis: Basis, readonly node:
        | { readonly __typename: 'Evidence', readonly id: string, readonly key: string }
        | { readonly __typename: 'Contributor', readonly id: string, readonly key: string, readonly givenName: string | null }
        | { readonly __typename: 'Datanet', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Record', readonly id: string, readonly key: string }
        | { readonly __typename: 'Validation', readonly id: string, readonly key: string }
        | { readonly __typename: 'DatanetVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'BaseModel', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'FineTune', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Evaluation', readonly id: string, readonly key: string }
        | { readonly __typename: 'MeasuredVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Judgement', readonly id: string, readonly key: string }
        | { readonly __typename: 'Inference', readonly id: string, readonly key: string }
        | { readonly __typename: 'ModelRoute', readonly id: string, readonly key: string }
        | { readonly __typename: 'RouteVersion', readonly id: string, readonly key: string }
        | { readonly __typename: 'Quarantine', readonly id: string, readonly key: string }
        | { readonly __typename: 'Asset', readonly id: string, readonly key: string }
        | { readonly __typename: 'ComputeProvider', readonly name: string, readonly id: string, readonly key: string }
        | { readonly __typename: 'Transfer', readonly id: string, readonly key: string }
        | { readonly __typename: 'Settlement', readonly id: string, readonly key: string }
       }> } };

export type InferencesBelowQueryVariables = Exact<{
  of: string;
  last: number;
  before?: string | null | undefined;
}>;


export type InferencesBelowQuery = { readonly node:
    | { readonly inferences: { readonly totalCount: number, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly __typename: 'Inference', readonly id: string, readonly key: string } }> } }
    | Record<PropertyKey, never>
   | null };

export type AncestryTotalsQueryVariables = Exact<{
  of: string;
  direction: Direction;
  maxDepth?: number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type AncestryTotalsQuery = { readonly contributors: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null }, readonly records: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null }, readonly versions: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null }, readonly baseModels: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null }, readonly fineTunes: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null }, readonly routeVersions: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null }, readonly inferences: { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null } };

export type TotalFragment = { readonly totalCount: number, readonly complete: boolean, readonly incompleteReason: IncompleteReason | null };

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
}`, {"fragmentName":"Marked"}) as unknown as TypedDocumentString<MarkedFragment, unknown>;
export const InferenceLineFragmentDoc = new TypedDocumentString(`
    fragment InferenceLine on Inference {
  id
  key
  at
  task
  verdict
  voidReason
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
export const GapLineFragmentDoc = new TypedDocumentString(`
    fragment GapLine on Gap {
  kind
  count
  parts
  examples {
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
}`, {"fragmentName":"GapLine"}) as unknown as TypedDocumentString<GapLineFragment, unknown>;
export const TransferNameFragmentDoc = new TypedDocumentString(`
    fragment TransferName on Transfer {
  kind
  owner
  node {
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
}`, {"fragmentName":"TransferName"}) as unknown as TypedDocumentString<TransferNameFragment, unknown>;
export const TransferFactsFragmentDoc = new TypedDocumentString(`
    fragment TransferFacts on Transfer {
  ...TransferName
  id
  key
  at
  reason
  reference
  asset {
    key
    decimals
  }
  settlement {
    key
  }
  reverses {
    id
    ...TransferName
  }
  statement {
    before
    after
    heldAt
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
}
fragment TransferName on Transfer {
  kind
  owner
  node {
    ...Named
  }
}`, {"fragmentName":"TransferFacts"}) as unknown as TypedDocumentString<TransferFactsFragment, unknown>;
export const RecordTextFragmentDoc = new TypedDocumentString(`
    fragment RecordText on Record {
  id
  key
  at
  excerpt
  bytes
  contributors {
    share
    contributor {
      ...Named
    }
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
}`, {"fragmentName":"RecordText"}) as unknown as TypedDocumentString<RecordTextFragment, unknown>;
export const RouteVersionLineFragmentDoc = new TypedDocumentString(`
    fragment RouteVersionLine on RouteVersion {
  id
  key
  at
  version
  task
  provider {
    ...Named
  }
  serves {
    weight
    fineTune {
      ...Named
    }
  }
  price {
    asset {
      key
      decimals
    }
  }
  inferences(first: 0) {
    totalCount
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
}`, {"fragmentName":"RouteVersionLine"}) as unknown as TypedDocumentString<RouteVersionLineFragment, unknown>;
export const EvidenceFactsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFacts on Evidence {
  id
  key
  at
  method
  methodVersion
  coverage
  late
  items(first: 20) {
    totalCount
    edges {
      node {
        score
        parts
        record {
          key
          excerpt
        }
      }
    }
  }
}
    `, {"fragmentName":"EvidenceFacts"}) as unknown as TypedDocumentString<EvidenceFactsFragment, unknown>;
export const RecordLineFragmentDoc = new TypedDocumentString(`
    fragment RecordLine on Record {
  id
  key
  at
  bytes
  mediaType
  verdict
  excerpt
  contributors {
    share
    contributor {
      ...Named
    }
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
}`, {"fragmentName":"RecordLine"}) as unknown as TypedDocumentString<RecordLineFragment, unknown>;
export const RecordPageFragmentDoc = new TypedDocumentString(`
    fragment RecordPage on RecordConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...RecordLine
    }
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
}
fragment RecordLine on Record {
  id
  key
  at
  bytes
  mediaType
  verdict
  excerpt
  contributors {
    share
    contributor {
      ...Named
    }
  }
}`, {"fragmentName":"RecordPage"}) as unknown as TypedDocumentString<RecordPageFragment, unknown>;
export const ShapeFactsFragmentDoc = new TypedDocumentString(`
    fragment ShapeFacts on InfluenceShape {
  kind
  sources
  effectiveByEntropy
  effectiveBySquares
  topShare
  correctionShare
  topSource {
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
}`, {"fragmentName":"ShapeFacts"}) as unknown as TypedDocumentString<ShapeFactsFragment, unknown>;
export const TotalFragmentDoc = new TypedDocumentString(`
    fragment Total on AncestryConnection {
  totalCount
  complete
  incompleteReason
}
    `, {"fragmentName":"Total"}) as unknown as TypedDocumentString<TotalFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $key: ID!, $asset: ID!, $number: Int!) {
  search(text: $text, first: 12) {
    ...Named
  }
  asset(code: $key) {
    ...Named
  }
  settlement(asset: $asset, number: $number) {
    ...Named
  }
  transfer(key: $key) {
    ...Named
  }
  judgement(key: $key) {
    ...Named
  }
  validation(key: $key) {
    ...Named
  }
  evaluation(key: $key) {
    ...Named
  }
  evidence(key: $key) {
    ...Named
  }
  quarantine(key: $key) {
    ...Named
  }
  measuredVersion(key: $key) {
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const AlikeDocument = new TypedDocumentString(`
    query Alike($a: String!, $b: String!, $c: String!, $d: String!, $e: String!, $f: String!) {
  a: search(text: $a, first: 3) {
    ...Named
  }
  b: search(text: $b, first: 3) {
    ...Named
  }
  c: search(text: $c, first: 3) {
    ...Named
  }
  d: search(text: $d, first: 3) {
    ...Named
  }
  e: search(text: $e, first: 3) {
    ...Named
  }
  f: search(text: $f, first: 3) {
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
}`) as unknown as TypedDocumentString<AlikeQuery, AlikeQueryVariables>;
export const ContributorPageDocument = new TypedDocumentString(`
    query ContributorPage($key: ID!) {
  contributor(key: $key) {
    id
    key
    at
    name
    wallet
    records(first: 0) {
      totalCount
    }
    fineTunes(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    baseModels(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    shape {
      ...ShapeFacts
    }
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
}
fragment ShapeFacts on InfluenceShape {
  kind
  sources
  effectiveByEntropy
  effectiveBySquares
  topShare
  correctionShare
  topSource {
    ...Named
  }
}`) as unknown as TypedDocumentString<ContributorPageQuery, ContributorPageQueryVariables>;
export const EarningsOfDocument = new TypedDocumentString(`
    query EarningsOf($key: ID!, $bucket: Bucket!) {
  contributor(key: $key) {
    earnings(bucket: $bucket) {
      start
      through
      amount {
        amount
        asset {
          key
          decimals
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarningsOfQuery, EarningsOfQueryVariables>;
export const DatanetPageDocument = new TypedDocumentString(`
    query DatanetPage($key: ID!) {
  datanet(key: $key) {
    id
    key
    at
    name
    domain
    license
    weighting
    validation
    lastVersion
    records(first: 0) {
      totalCount
    }
    versions(last: 50) {
      totalCount
      edges {
        node {
          id
          key
          at
          version
          recordCount
          fineTunes(first: 0) {
            totalCount
          }
        }
      }
    }
    shape {
      ...ShapeFacts
    }
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
}
fragment ShapeFacts on InfluenceShape {
  kind
  sources
  effectiveByEntropy
  effectiveBySquares
  topShare
  correctionShare
  topSource {
    ...Named
  }
}`) as unknown as TypedDocumentString<DatanetPageQuery, DatanetPageQueryVariables>;
export const DatanetVersionPageDocument = new TypedDocumentString(`
    query DatanetVersionPage($datanet: ID!, $version: Int!) {
  datanetVersion(datanet: $datanet, version: $version) {
    id
    key
    at
    version
    recordCount
    datanet {
      ...Named
      weighting
    }
    fineTunes(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    quarantineMarks {
      ...Marked
    }
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
}
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
}`) as unknown as TypedDocumentString<DatanetVersionPageQuery, DatanetVersionPageQueryVariables>;
export const VersionIdDocument = new TypedDocumentString(`
    query VersionId($datanet: ID!, $version: Int!) {
  datanetVersion(datanet: $datanet, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<VersionIdQuery, VersionIdQueryVariables>;
export const ChangesOfDocument = new TypedDocumentString(`
    query ChangesOf($from: ID!, $to: ID!) {
  diff(from: $from, to: $to) {
    addedRecords(first: 5) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    removedRecords(first: 5) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    correctedRecords(first: 5) {
      totalCount
      edges {
        node {
          to {
            ...Named
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<ChangesOfQuery, ChangesOfQueryVariables>;
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
  voidReason
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
export const InferencePageDocument = new TypedDocumentString(`
    query InferencePage($key: ID!) {
  inference(key: $key) {
    id
    key
    at
    task
    inputTokens
    outputTokens
    latencyMs
    computeUnits
    verdict
    voidReason
    fee {
      amount
      asset {
        key
        decimals
      }
    }
    provider {
      ...Named
    }
    routeVersion {
      id
      key
      route {
        ...Named
      }
      provider {
        ...Named
      }
      serves {
        weight
        fineTune {
          ...Named
        }
      }
    }
    serves {
      weight
      fineTune {
        ...Named
      }
    }
    judgements(last: 20) {
      totalCount
      edges {
        node {
          id
          key
          at
          verdict
          score
          note
          by {
            ...Named
          }
        }
      }
    }
    evidence(first: 0) {
      totalCount
    }
    decisiveEvidence {
      ...EvidenceFacts
    }
    quarantineMarks {
      ...Marked
    }
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
}
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
fragment EvidenceFacts on Evidence {
  id
  key
  at
  method
  methodVersion
  coverage
  late
  items(first: 20) {
    totalCount
    edges {
      node {
        score
        parts
        record {
          key
          excerpt
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<InferencePageQuery, InferencePageQueryVariables>;
export const ReceiptOfDocument = new TypedDocumentString(`
    query ReceiptOf($inference: ID!, $after: String) {
  receipt(inference: $inference) {
    settled
    voided
    fee {
      amount
      asset {
        key
        decimals
      }
    }
    settlement {
      key
    }
    pools {
      pool
      weight
      fraction
      amount
      hops(first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            from
            to
            fraction
            amount
            parts
            basis
            node {
              ...Named
            }
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<ReceiptOfQuery, ReceiptOfQueryVariables>;
export const MemoryOfDocument = new TypedDocumentString(`
    query MemoryOf($routeVersion: ID!, $asOf: DateTime) {
  node(id: $routeVersion) {
    ... on RouteVersion {
      memory(asOf: $asOf) {
        entered {
          verdict
          datanetVersions
          baseModels
          records
          terms {
            licence
            known
            terms
            parts
          }
          conflicts(first: 10) {
            totalCount
            edges {
              node {
                term
                licence
                against
                source {
                  ...Named
                }
                path {
                  ...Named
                }
              }
            }
          }
          gaps {
            ...GapLine
          }
        }
        changed {
          verdict
          fineTunes
          tasks {
            task
            improved
            worsened
            undecided
          }
          gaps {
            ...GapLine
          }
        }
        helped {
          verdict
          contributors
          declared
          measured
          evidenced
          inferences
          gaps {
            ...GapLine
          }
        }
        enough {
          verdict
          inferences
          untraced
          pools {
            pool
            parts
            untraced
          }
          gaps {
            ...GapLine
          }
        }
      }
    }
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
}
fragment GapLine on Gap {
  kind
  count
  parts
  examples {
    ...Named
  }
}`) as unknown as TypedDocumentString<MemoryOfQuery, MemoryOfQueryVariables>;
export const FineTunePageDocument = new TypedDocumentString(`
    query FineTunePage($key: ID!) {
  fineTune(key: $key) {
    id
    key
    at
    name
    method
    license
    royalty
    minRoyalty
    hyperparameters
    metrics
    trainedOn {
      weight
      datanetVersion {
        ...Named
      }
    }
    derivedFrom {
      weight
      parent {
        ... on Node {
          ...Named
        }
      }
    }
    builtBy {
      share
      contributor {
        ...Named
      }
    }
    computedBy {
      units
      provider {
        ...Named
      }
    }
    evaluations(first: 50) {
      totalCount
      edges {
        node {
          id
          key
          at
          benchmark
          task
          metric
          before
          after
        }
      }
    }
    children(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    routeVersions(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    measurements(first: 20) {
      totalCount
      edges {
        node {
          id
          at
          key
          method
          methodVersion
          recordCount
          datanetVersion {
            ...Named
          }
        }
      }
    }
    shape {
      ...ShapeFacts
    }
    quarantineMarks {
      ...Marked
    }
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
}
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
fragment ShapeFacts on InfluenceShape {
  kind
  sources
  effectiveByEntropy
  effectiveBySquares
  topShare
  correctionShare
  topSource {
    ...Named
  }
}`) as unknown as TypedDocumentString<FineTunePageQuery, FineTunePageQueryVariables>;
export const BaseModelPageDocument = new TypedDocumentString(`
    query BaseModelPage($key: ID!) {
  baseModel(key: $key) {
    id
    key
    at
    name
    license
    minRoyalty
    minRoyaltyReach
    owner {
      ...Named
    }
    fineTunes(first: 50) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
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
}`) as unknown as TypedDocumentString<BaseModelPageQuery, BaseModelPageQueryVariables>;
export const ComputeProviderPageDocument = new TypedDocumentString(`
    query ComputeProviderPage($key: ID!) {
  computeProvider(key: $key) {
    id
    key
    at
    name
    wallet
    fineTunes(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
    routeVersions(first: 20) {
      totalCount
      edges {
        node {
          ...Named
        }
      }
    }
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
}`) as unknown as TypedDocumentString<ComputeProviderPageQuery, ComputeProviderPageQueryVariables>;
export const AssetPageDocument = new TypedDocumentString(`
    query AssetPage($code: ID!) {
  asset(code: $code) {
    id
    key
    at
    name
    decimals
  }
  settlements(asset: $code, first: 0) {
    totalCount
  }
  trialBalance(asset: $code) {
    total
    lines {
      kind
      accounts
      balance
    }
  }
}
    `) as unknown as TypedDocumentString<AssetPageQuery, AssetPageQueryVariables>;
export const SettlementPageDocument = new TypedDocumentString(`
    query SettlementPage($asset: ID!, $number: Int!) {
  settlement(asset: $asset, number: $number) {
    id
    key
    at
    number
    closed
    inferences
    voided
    fees
    pools
    payable
    held
    untraced
    remainder
    root
    asset {
      key
      decimals
    }
  }
}
    `) as unknown as TypedDocumentString<SettlementPageQuery, SettlementPageQueryVariables>;
export const TransfersOfDocument = new TypedDocumentString(`
    query TransfersOf($asset: ID!, $number: Int!, $first: Int!, $after: String) {
  settlement(asset: $asset, number: $number) {
    transfers(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          key
          owner
          node {
            ...Named
          }
          statement {
            before
            after
          }
          postings(first: 0) {
            totalCount
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<TransfersOfQuery, TransfersOfQueryVariables>;
export const ClaimsOfDocument = new TypedDocumentString(`
    query ClaimsOf($asset: ID!, $number: Int!, $first: Int!, $after: String) {
  settlement(asset: $asset, number: $number) {
    claims(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          wallet
          leaf
          amount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimsOfQuery, ClaimsOfQueryVariables>;
export const TransferPageDocument = new TypedDocumentString(`
    query TransferPage($key: ID!) {
  transfer(key: $key) {
    ...TransferFacts
  }
  node(id: $key) {
    __typename
    ...TransferFacts
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
}
fragment TransferName on Transfer {
  kind
  owner
  node {
    ...Named
  }
}
fragment TransferFacts on Transfer {
  ...TransferName
  id
  key
  at
  reason
  reference
  asset {
    key
    decimals
  }
  settlement {
    key
  }
  reverses {
    id
    ...TransferName
  }
  statement {
    before
    after
    heldAt
  }
}`) as unknown as TypedDocumentString<TransferPageQuery, TransferPageQueryVariables>;
export const PostingsOfDocument = new TypedDocumentString(`
    query PostingsOf($key: ID!, $first: Int!, $after: String) {
  transfer(key: $key) {
    postings(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          amount
          pool
          reason
          account {
            owner
            kind
            node {
              ...Named
            }
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<PostingsOfQuery, PostingsOfQueryVariables>;
export const RecordPageDocument = new TypedDocumentString(`
    query RecordPage($key: ID!) {
  record(key: $key) {
    ...RecordText
    contentHash
    mediaType
    license
    weight
    revision
    verdict
    corrects {
      share
      record {
        ...RecordText
      }
    }
    correctedBy(first: 10) {
      totalCount
      edges {
        node {
          ...RecordText
          verdict
          corrects {
            share
          }
        }
      }
    }
    validations(last: 20) {
      totalCount
      edges {
        node {
          id
          key
          at
          verdict
          score
          note
          by {
            ...Named
          }
        }
      }
    }
    quarantines(last: 10) {
      edges {
        node {
          id
          key
          at
          reason
          releasedAt
          releaseReason
        }
      }
    }
    quarantineMarks {
      ...Marked
    }
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
}
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
fragment RecordText on Record {
  id
  key
  at
  excerpt
  bytes
  contributors {
    share
    contributor {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<RecordPageQuery, RecordPageQueryVariables>;
export const RoutePageDocument = new TypedDocumentString(`
    query RoutePage($key: ID!) {
  modelRoute(key: $key) {
    id
    key
    at
    lastVersion
    versions(last: 50) {
      totalCount
      edges {
        node {
          ...RouteVersionLine
        }
      }
    }
    quarantineMarks {
      ...Marked
    }
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
}
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
fragment RouteVersionLine on RouteVersion {
  id
  key
  at
  version
  task
  provider {
    ...Named
  }
  serves {
    weight
    fineTune {
      ...Named
    }
  }
  price {
    asset {
      key
      decimals
    }
  }
  inferences(first: 0) {
    totalCount
  }
}`) as unknown as TypedDocumentString<RoutePageQuery, RoutePageQueryVariables>;
export const RouteVersionPageDocument = new TypedDocumentString(`
    query RouteVersionPage($route: ID!, $version: Int!) {
  routeVersion(route: $route, version: $version) {
    ...RouteVersionLine
    route {
      ...Named
    }
    price {
      perRequest
      per1kInput
      per1kOutput
    }
    policy {
      pool
      weight
    }
    quarantineMarks {
      ...Marked
    }
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
}
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
fragment RouteVersionLine on RouteVersion {
  id
  key
  at
  version
  task
  provider {
    ...Named
  }
  serves {
    weight
    fineTune {
      ...Named
    }
  }
  price {
    asset {
      key
      decimals
    }
  }
  inferences(first: 0) {
    totalCount
  }
}`) as unknown as TypedDocumentString<RouteVersionPageQuery, RouteVersionPageQueryVariables>;
export const RouteOverTimeDocument = new TypedDocumentString(`
    query RouteOverTime($key: ID!, $bucket: Bucket!) {
  modelRoute(key: $key) {
    usage(bucket: $bucket) {
      start
      inferences
      fees {
        amount
        asset {
          key
          decimals
        }
      }
    }
    judged(bucket: $bucket) {
      start
      good
      bad
    }
  }
}
    `) as unknown as TypedDocumentString<RouteOverTimeQuery, RouteOverTimeQueryVariables>;
export const JudgementPageDocument = new TypedDocumentString(`
    query JudgementPage($key: ID!) {
  judgement(key: $key) {
    id
    key
    at
    verdict
    score
    note
    by {
      ...Named
    }
    inference {
      ...Named
    }
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
}`) as unknown as TypedDocumentString<JudgementPageQuery, JudgementPageQueryVariables>;
export const ValidationPageDocument = new TypedDocumentString(`
    query ValidationPage($key: ID!) {
  validation(key: $key) {
    id
    key
    at
    verdict
    score
    note
    by {
      ...Named
    }
    record {
      ...Named
    }
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
}`) as unknown as TypedDocumentString<ValidationPageQuery, ValidationPageQueryVariables>;
export const EvaluationPageDocument = new TypedDocumentString(`
    query EvaluationPage($key: ID!) {
  evaluation(key: $key) {
    id
    key
    at
    benchmark
    task
    metric
    before
    after
    fineTune {
      ...Named
    }
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
}`) as unknown as TypedDocumentString<EvaluationPageQuery, EvaluationPageQueryVariables>;
export const EvidencePageDocument = new TypedDocumentString(`
    query EvidencePage($key: ID!) {
  evidence(key: $key) {
    ...EvidenceFacts
    inference {
      ...Named
    }
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
}
fragment EvidenceFacts on Evidence {
  id
  key
  at
  method
  methodVersion
  coverage
  late
  items(first: 20) {
    totalCount
    edges {
      node {
        score
        parts
        record {
          key
          excerpt
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<EvidencePageQuery, EvidencePageQueryVariables>;
export const QuarantinePageDocument = new TypedDocumentString(`
    query QuarantinePage($key: ID!) {
  quarantine(key: $key) {
    id
    key
    at
    reason
    releasedAt
    releaseReason
    by {
      ...Named
    }
    of {
      ...Named
    }
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
}`) as unknown as TypedDocumentString<QuarantinePageQuery, QuarantinePageQueryVariables>;
export const MeasuredVersionPageDocument = new TypedDocumentString(`
    query MeasuredVersionPage($key: ID!) {
  measuredVersion(key: $key) {
    id
    key
    at
    method
    methodVersion
    sign
    recordCount
    fineTune {
      ...Named
    }
    datanetVersion {
      ...Named
    }
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
}`) as unknown as TypedDocumentString<MeasuredVersionPageQuery, MeasuredVersionPageQueryVariables>;
export const CreditDocument = new TypedDocumentString(`
    query Credit($of: ID!, $by: AttributionBy!, $pool: Pool!, $asset: ID, $first: Int!, $after: String) {
  attribution(
    of: $of
    by: $by
    pool: $pool
    asset: $asset
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      parts
      basis
      amount
      node {
        ...Named
      }
    }
    untraced
    untracedReasons
    totalParts
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
}`) as unknown as TypedDocumentString<CreditQuery, CreditQueryVariables>;
export const HeldShareDocument = new TypedDocumentString(`
    query HeldShare($of: ID!, $by: AttributionBy!, $only: ID!) {
  attribution(of: $of, by: $by, pool: DATA, only: $only, first: 3) {
    edges {
      parts
    }
  }
}
    `) as unknown as TypedDocumentString<HeldShareQuery, HeldShareQueryVariables>;
export const ImpactOfDocument = new TypedDocumentString(`
    query ImpactOf($of: ID!) {
  impact(of: $of) {
    fineTuneCount
    routeVersionCount
    servingCount
    inferenceCount
    fineTunes(first: 10) {
      edges {
        node {
          ...Named
        }
      }
    }
    serving(first: 10) {
      edges {
        node {
          ...Named
        }
      }
    }
    money {
      asset {
        key
        decimals
      }
      attributed
      paid
    }
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
}`) as unknown as TypedDocumentString<ImpactOfQuery, ImpactOfQueryVariables>;
export const RecordsOfDocument = new TypedDocumentString(`
    query RecordsOf($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Datanet {
      records(first: $first, after: $after) {
        ...RecordPage
      }
    }
    ... on DatanetVersion {
      records(first: $first, after: $after) {
        ...RecordPage
      }
    }
    ... on Contributor {
      records(first: $first, after: $after) {
        ...RecordPage
      }
    }
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
}
fragment RecordLine on Record {
  id
  key
  at
  bytes
  mediaType
  verdict
  excerpt
  contributors {
    share
    contributor {
      ...Named
    }
  }
}
fragment RecordPage on RecordConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...RecordLine
    }
  }
}`) as unknown as TypedDocumentString<RecordsOfQuery, RecordsOfQueryVariables>;
export const InferencesOfDocument = new TypedDocumentString(`
    query InferencesOf($id: ID!, $before: String) {
  node(id: $id) {
    ... on RouteVersion {
      inferences(last: 20, before: $before) {
        totalCount
        pageInfo {
          hasPreviousPage
          startCursor
        }
        edges {
          node {
            ...InferenceLine
          }
        }
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
  voidReason
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
}`) as unknown as TypedDocumentString<InferencesOfQuery, InferencesOfQueryVariables>;
export const AccountsOfDocument = new TypedDocumentString(`
    query AccountsOf($owner: ID!, $asset: ID!) {
  account(owner: $owner, asset: $asset) {
    balance
    held
    paid
    asset {
      key
      decimals
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsOfQuery, AccountsOfQueryVariables>;
export const AssetsDocument = new TypedDocumentString(`
    query Assets {
  assets(first: 20) {
    edges {
      node {
        key
        decimals
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const TrustOfDocument = new TypedDocumentString(`
    query TrustOf($key: ID!, $as: TrustRole!, $asOf: DateTime, $first: Int!, $after: String) {
  contributor(key: $key) {
    trust(as: $as, asOf: $asOf) {
      belief
      uncertainty
      expected
      good
      bad
      halfLifeDays
      points(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            kind
            verdict
            good
            bad
            explanation
            source {
              ...Named
            }
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<TrustOfQuery, TrustOfQueryVariables>;
export const LineagePictureDocument = new TypedDocumentString(`
    query LineagePicture($of: ID!, $direction: Direction!, $kinds: [NodeKind!], $maxDepth: Int, $asOf: DateTime, $maxNodes: Int!, $downstream: Boolean!) {
  lineageGraph(
    of: $of
    direction: $direction
    kinds: $kinds
    maxDepth: $maxDepth
    asOf: $asOf
    maxNodes: $maxNodes
  ) {
    complete
    incompleteReason
    nodes {
      ...Named
      ... on DatanetVersion {
        recordCount
      }
      ... on RouteVersion {
        version
        inferences(first: 0) @include(if: $downstream) {
          totalCount
        }
      }
      ... on Contributor {
        records(first: 0) @include(if: $downstream) {
          totalCount
        }
      }
      ... on Inference {
        decisiveEvidence {
          at
        }
      }
    }
    edges {
      from
      to
      kind
      parts
    }
    credit {
      node
      parts
    }
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
}`) as unknown as TypedDocumentString<LineagePictureQuery, LineagePictureQueryVariables>;
export const PeopleBehindDocument = new TypedDocumentString(`
    query PeopleBehind($of: ID!, $through: ID, $first: Int!, $after: String) {
  attribution(
    of: $of
    through: $through
    by: CONTRIBUTOR
    pool: DATA
    first: $first
    after: $after
  ) {
    totalCount
    totalParts
    untraced
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      parts
      node {
        ...Named
      }
    }
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
}`) as unknown as TypedDocumentString<PeopleBehindQuery, PeopleBehindQueryVariables>;
export const RecordsBehindDocument = new TypedDocumentString(`
    query RecordsBehind($of: ID!, $through: ID, $first: Int!, $after: String) {
  attribution(
    of: $of
    through: $through
    by: RECORD
    pool: DATA
    first: $first
    after: $after
  ) {
    totalCount
    totalParts
    untraced
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      parts
      node {
        ...Named
        ... on Record {
          contributors {
            share
            contributor {
              ...Named
            }
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<RecordsBehindQuery, RecordsBehindQueryVariables>;
export const EvidenceBehindDocument = new TypedDocumentString(`
    query EvidenceBehind($of: ID!, $people: Boolean!) {
  attribution(of: $of, by: DATANET_VERSION, pool: DATA, first: 100) {
    totalCount
    edges {
      parts
      basis
      node {
        ...Named
        ... on Record {
          contributors {
            contributor {
              ...Named
            }
          }
          corrects {
            share
          }
        }
      }
    }
  }
  people: attribution(of: $of, by: CONTRIBUTOR, pool: DATA, first: 100) @include(if: $people) {
    edges {
      parts
      basis
      node {
        ...Named
      }
    }
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
}`) as unknown as TypedDocumentString<EvidenceBehindQuery, EvidenceBehindQueryVariables>;
export const InferencesBelowDocument = new TypedDocumentString(`
    query InferencesBelow($of: ID!, $last: Int!, $before: String) {
  node(id: $of) {
    ... on RouteVersion {
      inferences(last: $last, before: $before) {
        totalCount
        pageInfo {
          hasPreviousPage
          startCursor
        }
        edges {
          node {
            ...Named
          }
        }
      }
    }
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
}`) as unknown as TypedDocumentString<InferencesBelowQuery, InferencesBelowQueryVariables>;
export const AncestryTotalsDocument = new TypedDocumentString(`
    query AncestryTotals($of: ID!, $direction: Direction!, $maxDepth: Int, $asOf: DateTime) {
  contributors: ancestry(
    of: $of
    direction: $direction
    kinds: [CONTRIBUTOR]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
  records: ancestry(
    of: $of
    direction: $direction
    kinds: [RECORD]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
  versions: ancestry(
    of: $of
    direction: $direction
    kinds: [DATANET_VERSION]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
  baseModels: ancestry(
    of: $of
    direction: $direction
    kinds: [BASE_MODEL]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
  fineTunes: ancestry(
    of: $of
    direction: $direction
    kinds: [FINE_TUNE]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
  routeVersions: ancestry(
    of: $of
    direction: $direction
    kinds: [ROUTE_VERSION]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
  inferences: ancestry(
    of: $of
    direction: $direction
    kinds: [INFERENCE]
    maxDepth: $maxDepth
    asOf: $asOf
    first: 0
  ) {
    ...Total
  }
}
    fragment Total on AncestryConnection {
  totalCount
  complete
  incompleteReason
}`) as unknown as TypedDocumentString<AncestryTotalsQuery, AncestryTotalsQueryVariables>;