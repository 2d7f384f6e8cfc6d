import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Connection } from '../connections.ts';
import type { Node } from '../../facts/node.ts';
import type { AccountState, PostingState } from '../../settlement/books.ts';
import type { Division } from '../../settlement/divisions.ts';
import type { Receipt, ReceiptPool } from '../../settlement/receipts.ts';
import type { Hop } from '../../settlement/hops.ts';
import type { Sum, Usage, Earning } from '../../settlement/over-time.ts';
import type { Gap } from '../../accountability/gaps.ts';
import type { Conflict } from '../../accountability/terms.ts';
import type { Improvement, Changed } from '../../accountability/memory/changed.ts';
import type { Memory } from '../../accountability/memory/line.ts';
import type { Entered } from '../../accountability/memory/entered.ts';
import type { Helped } from '../../accountability/memory/helped.ts';
import type { DilutedFloor } from '../../accountability/memory/floors.ts';
import type { Enough } from '../../accountability/memory/enough.ts';
import type { Diff } from '../../accountability/diff.ts';
import type { Trust, Point } from '../../accountability/trust/points.ts';
import type { Mark } from '../../accountability/marks.ts';
import type { CreditedEdge, CreditedGraph } from '../../attribution/lineage-credit.ts';
import type { Impact } from '../../accountability/impact/impact.ts';
import type { MoneyThrough } from '../../accountability/money.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, as ISO 8601 in UTC with milliseconds: 2026-01-31T12:00:00.000Z. Input takes any offset. */
  DateTime: { input: string; output: Date; }
  /** Credit in parts: a whole is 10^18 parts. A decimal string, never a number, so nothing is rounded. */
  Parts: { input: string; output: bigint; }
  /** An amount of money in an asset's base units: a decimal string, never a number. */
  Amount: { input: string; output: string; }
  /** A count or size beyond 32 bits: a whole number up to 2^53. */
  SafeInt: { input: number; output: number; }
  /** A free JSON object, such as hyperparameters. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** What to attribute credit to. */
export type GqlAttributionBy =
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
export type GqlPool =
  /** Those whose records it learned from. */
  | 'DATA'
  /** Those who built it and what it derives from. */
  | 'MODEL'
  /** Those on whose machines it is served. */
  | 'COMPUTE'
  /** Those on whose machines it was trained. */
  | 'TRAINING';

/** What a share rests on. */
export type GqlBasis =
  /** Weights that were declared. */
  | 'DECLARED'
  /** What training on a version was measured to have done, record by record. */
  | 'MEASURED'
  /** What was found of this one inference, record by record. */
  | 'EVIDENCE';

/** How the scores of a method are to be read. */
export type GqlEvidenceSign =
  /** What helped has a score above 0, as with TRAK. */
  | 'POSITIVE_HELPS'
  /** What helped has a score below 0, as with DataInf. */
  | 'NEGATIVE_HELPS';

/** Why credit could not be traced to anyone. */
export type GqlUntracedReason =
  /** No weight or share is positive where it would have gone. */
  | 'NO_WEIGHT'
  /** A base model has no known owner. */
  | 'NO_OWNER'
  /** No provider is known. */
  | 'NO_PROVIDER';

/** Who deserves credit for something, exactly. */
export type GqlAttributionConnection = {
  readonly __typename?: 'AttributionConnection';
  /** This page, largest parts first, then by key. Nothing with 0 parts is listed. */
  readonly edges: ReadonlyArray<GqlAttributionEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many shares there are: one for each node and basis. */
  readonly totalCount: Scalars['Int']['output'];
  /** Parts that could not be traced to anyone. */
  readonly untraced: Scalars['Parts']['output'];
  /** Why. */
  readonly untracedReasons: ReadonlyArray<GqlUntracedReason>;
  /** All parts together with the untraced ones: always 10^18, but for what passes `through` a Datanet version. */
  readonly totalParts: Scalars['Parts']['output'];
};

/** A share of credit: what a node has on one basis. */
export type GqlAttributionEdge = {
  readonly __typename?: 'AttributionEdge';
  /** Who or what; what cannot be broken down further stands as itself. */
  readonly node: GqlNode;
  /** How much, of 10^18 parts. */
  readonly parts: Scalars['Parts']['output'];
  /** The same as a fraction of 1, rounded for reading. */
  readonly share: Scalars['Float']['output'];
  /** The pool's money divided the same way, in base units: of an inference's fee, or of all that settlements have sent a route version or Datanet version so far. Null where there is none in that asset. */
  readonly amount?: Maybe<Scalars['Amount']['output']>;
  /** What it rests on. */
  readonly basis: GqlBasis;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A report of which records influenced an inference, by some method. All are kept; money follows the last one that was in time. */
export type GqlEvidence = GqlNode & {
  readonly __typename?: 'Evidence';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** What it is about. */
  readonly inference: GqlInference;
  /** The method that found it. */
  readonly method: Scalars['String']['output'];
  /** Its version. */
  readonly methodVersion: Scalars['String']['output'];
  /** How its scores are to be read. */
  readonly sign: GqlEvidenceSign;
  /** The fraction n/d of the data's credit that it accounts for; the rest goes by the weights. */
  readonly coverage: Scalars['String']['output'];
  /** Whether the inference had been settled when it came; then it is kept, and money does not follow it. */
  readonly late: Scalars['Boolean']['output'];
  /** What it says of records, largest parts first, then by key. */
  readonly items: GqlEvidenceItemConnection;
};


/** A report of which records influenced an inference, by some method. All are kept; money follows the last one that was in time. */
export type GqlEvidenceItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what a report says of records. */
export type GqlEvidenceItemConnection = {
  readonly __typename?: 'EvidenceItemConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlEvidenceItemEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of what a report says of records. */
export type GqlEvidenceItemEdge = {
  readonly __typename?: 'EvidenceItemEdge';
  /** What it is. */
  readonly node: GqlEvidenceItem;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** What a report says of a record. */
export type GqlEvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  /** Which. */
  readonly record: GqlRecord;
  /** Its score, as it was given. */
  readonly score: Scalars['String']['output'];
  /** Its part of the data's credit, of 10^18: 0 where it did not help. */
  readonly parts: Scalars['Parts']['output'];
};

/** A page of reports of what influenced an inference. */
export type GqlEvidenceConnection = {
  readonly __typename?: 'EvidenceConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlEvidenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of reports of what influenced an inference. */
export type GqlEvidenceEdge = {
  readonly __typename?: 'EvidenceEdge';
  /** What it is. */
  readonly node: GqlEvidence;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQuery = {
  readonly __typename?: 'Query';
  /** A report of evidence by key. */
  readonly evidence?: Maybe<GqlEvidence>;
  /** How the credit for a Datanet version, a fine-tune, a route version or an inference is divided. Parts sum to exactly 10^18 with the untraced ones. */
  readonly attribution: GqlAttributionConnection;
  /** Any node by its global id; null where there is none. */
  readonly node?: Maybe<GqlNode>;
  /** Nodes by global id, in the order asked for; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<GqlNode>>;
  /** Finds nodes by the words of their key or name, the last word as a beginning; inferences and versions by the beginning of their key. Best first. */
  readonly search: ReadonlyArray<GqlNode>;
  /** All contributors. */
  readonly contributors: GqlContributorConnection;
  /** All Datanets. */
  readonly datanets: GqlDatanetConnection;
  /** All records. */
  readonly records: GqlRecordConnection;
  /** All frozen versions of Datanets. */
  readonly datanetVersions: GqlDatanetVersionConnection;
  /** All base models. */
  readonly baseModels: GqlBaseModelConnection;
  /** All fine-tunes. */
  readonly fineTunes: GqlFineTuneConnection;
  /** All assets. */
  readonly assets: GqlAssetConnection;
  /** All compute providers. */
  readonly computeProviders: GqlComputeProviderConnection;
  /** All model routes. */
  readonly modelRoutes: GqlModelRouteConnection;
  /** All route versions. */
  readonly routeVersions: GqlRouteVersionConnection;
  /** All inferences. */
  readonly inferences: GqlInferenceConnection;
  /** A contributor by key. */
  readonly contributor?: Maybe<GqlContributor>;
  /** A Datanet by key. */
  readonly datanet?: Maybe<GqlDatanet>;
  /** A record by key. */
  readonly record?: Maybe<GqlRecord>;
  /** A reviewer's verdict by key. */
  readonly validation?: Maybe<GqlValidation>;
  /** A frozen version of a Datanet. */
  readonly datanetVersion?: Maybe<GqlDatanetVersion>;
  /** What changed between two Datanet versions, two fine-tunes or two route versions. */
  readonly diff: GqlDiff;
  /** A base model by key. */
  readonly baseModel?: Maybe<GqlBaseModel>;
  /** A fine-tune by key. */
  readonly fineTune?: Maybe<GqlFineTune>;
  /** A result on a benchmark by key. */
  readonly evaluation?: Maybe<GqlEvaluation>;
  /** A version as it was measured for a fine-tune, by key. */
  readonly measuredVersion?: Maybe<GqlMeasuredVersion>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact: GqlImpact;
  /** A judgement by key. */
  readonly judgement?: Maybe<GqlJudgement>;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry: GqlAncestryConnection;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph: GqlLineageGraph;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly lineagePaths: GqlLineagePaths;
  /** A quarantine by key. */
  readonly quarantine?: Maybe<GqlQuarantine>;
  /** The receipt of an inference: its fee, the policy, every step with exact fraction, parts and amount, and its settlement. */
  readonly receipt?: Maybe<GqlReceipt>;
  /** What lies behind bad answers: every upstream node that carried credit in judged ones, ranked by Ochiai suspiciousness. Evidence says what carried an answer; where there is none, all that the line gives parts to did. */
  readonly rootCauses: GqlRootCauseConnection;
  /** An asset by its code. */
  readonly asset?: Maybe<GqlAsset>;
  /** A compute provider by key. */
  readonly computeProvider?: Maybe<GqlComputeProvider>;
  /** A model route by key. */
  readonly modelRoute?: Maybe<GqlModelRoute>;
  /** A version of a route. */
  readonly routeVersion?: Maybe<GqlRouteVersion>;
  /** An inference by key. */
  readonly inference?: Maybe<GqlInference>;
  /** An account by its owner: `Label:key`, `Pool:name`, `fees` or `untraced`. Someone who has earned nothing yet has an account with 0. */
  readonly account?: Maybe<GqlAccount>;
  /** The accounts of an asset, in the order of kinds and owners. */
  readonly accounts: GqlAccountConnection;
  /** A transfer by its key. */
  readonly transfer?: Maybe<GqlTransfer>;
  /** A settlement by asset and number. */
  readonly settlement?: Maybe<GqlSettlement>;
  /** The settlements of an asset, newest first. */
  readonly settlements: GqlSettlementConnection;
  /** The sums of all accounts of an asset. */
  readonly trialBalance: GqlTrialBalance;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryEvidenceArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryAttributionArgs = {
  of: Scalars['ID']['input'];
  by: GqlAttributionBy;
  pool?: InputMaybe<GqlPool>;
  asset?: InputMaybe<Scalars['ID']['input']>;
  only?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryContributorsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryDatanetsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryRecordsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryDatanetVersionsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryBaseModelsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryFineTunesArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryAssetsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryComputeProvidersArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryModelRoutesArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryRouteVersionsArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryInferencesArgs = {
  filter?: InputMaybe<GqlNodeFilter>;
  orderBy?: InputMaybe<GqlNodeOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryContributorArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryDatanetArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryRecordArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryValidationArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryDatanetVersionArgs = {
  datanet: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryDiffArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryBaseModelArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryFineTuneArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryEvaluationArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryMeasuredVersionArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryImpactArgs = {
  of: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryJudgementArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryAncestryArgs = {
  of: Scalars['ID']['input'];
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryLineageGraphArgs = {
  of: Scalars['ID']['input'];
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryLineagePathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryQuarantineArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryReceiptArgs = {
  inference: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryRootCausesArgs = {
  of: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryAssetArgs = {
  code: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryComputeProviderArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryModelRouteArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryRouteVersionArgs = {
  route: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryInferenceArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryAccountArgs = {
  owner: Scalars['ID']['input'];
  asset: Scalars['ID']['input'];
  kind?: InputMaybe<GqlAccountKind>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryAccountsArgs = {
  asset: Scalars['ID']['input'];
  kind?: InputMaybe<GqlAccountKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryTransferArgs = {
  key: Scalars['ID']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQuerySettlementArgs = {
  asset: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQuerySettlementsArgs = {
  asset: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Errors carry `extensions.code`: BAD_INPUT, NOT_FOUND or LIMIT. */
export type GqlQueryTrialBalanceArgs = {
  asset: Scalars['ID']['input'];
};

/** Anything that has been recorded. Facts are never changed, only followed by others. */
export type GqlNode = {
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
};

/** The kinds of node that lineage runs through. */
export type GqlNodeKind =
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

/** Where a page stands among all pages. */
export type GqlPageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow, or may follow where the page is short. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more precede, as far as that is known without counting. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The position of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The position of the last edge; pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The order of a connection. */
export type GqlNodeOrder =
  /** By key, in code-point order. */
  | 'KEY_ASC'
  /** By key, last first. */
  | 'KEY_DESC'
  /** By time, oldest first. */
  | 'AT_ASC'
  /** By time, newest first. */
  | 'AT_DESC';

/**
 * Which nodes of a connection to list; all conditions must hold. In the order of keys, a page of what is of a time looks at 1,000 nodes and then ends, short, with
 * `hasNextPage` (or `hasPreviousPage`) true and a cursor to go on from; by time, pages are full.
 */
export type GqlNodeFilter = {
  /** Only keys that begin so. Goes with an order by key; `BAD_INPUT` with one by time. */
  readonly keyPrefix?: InputMaybe<Scalars['String']['input']>;
  /** Only what happened at or after this time. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what happened at or before this time. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutation = {
  readonly __typename?: 'Mutation';
  /** Forgets who a contributor is, and keeps what they gave and earned. It cannot be undone. */
  readonly eraseContributor: GqlEraseContributorPayload;
  /** Registers a contributor. */
  readonly registerContributor: GqlRegisterContributorPayload;
  /** Changes a contributor: an absent field stays, null clears. */
  readonly updateContributor: GqlUpdateContributorPayload;
  /** Creates a Datanet. */
  readonly createDatanet: GqlCreateDatanetPayload;
  /** Puts a record into a Datanet. */
  readonly contributeRecord: GqlContributeRecordPayload;
  /** Corrects the newest record of a chain. */
  readonly correctRecord: GqlCorrectRecordPayload;
  /** Lets an existing record enter another Datanet. */
  readonly includeRecord: GqlIncludeRecordPayload;
  /** Takes a record and its whole chain of corrections out of a Datanet. */
  readonly removeRecord: GqlRemoveRecordPayload;
  /** Gives a reviewer's verdict on a record. */
  readonly validateRecord: GqlValidateRecordPayload;
  /** Freezes the next version of a Datanet and divides its credit. */
  readonly freezeDatanet: GqlFreezeDatanetPayload;
  /** Registers a base model. */
  readonly registerModel: GqlRegisterModelPayload;
  /** Changes a base model: an absent field stays, null clears. */
  readonly updateModel: GqlUpdateModelPayload;
  /** Adds a fine-tune and divides its credit. */
  readonly completeFineTune: GqlCompleteFineTunePayload;
  /** Adds a result of a fine-tune on a benchmark. */
  readonly evaluateFineTune: GqlEvaluateFineTunePayload;
  /** Tells what training on a version did to a fine-tune, record by record; its credit there follows it from then on. */
  readonly measureFineTune: GqlMeasureFineTunePayload;
  /** Registers an asset that fees are paid in. */
  readonly registerAsset: GqlRegisterAssetPayload;
  /** Registers a compute provider. */
  readonly registerCompute: GqlRegisterComputePayload;
  /** Publishes the next version of a route; the first one makes the route. */
  readonly publishRoute: GqlPublishRoutePayload;
  /** Records one measured use of a route. */
  readonly serveInference: GqlServeInferencePayload;
  /** Tells which records influenced an inference; money follows the last report applied before it is settled. */
  readonly reportAttribution: GqlReportAttributionPayload;
  /** Says whether an answer was any good; the last judgement applied counts. */
  readonly judgeInference: GqlJudgeInferencePayload;
  /** Puts a record or a Datanet version into quarantine. */
  readonly quarantine: GqlQuarantinePayload;
  /** Ends a quarantine and pays what was held. */
  readonly release: GqlReleasePayload;
  /** Takes an inference back before it is settled. */
  readonly voidInference: GqlVoidInferencePayload;
  /** Records that someone was paid what was payable. */
  readonly recordPayout: GqlRecordPayoutPayload;
  /** Undoes a payout that did not arrive. */
  readonly reverseTransfer: GqlReverseTransferPayload;
  /** Pays everyone upstream of every inference in this asset that was acknowledged before and is not settled yet. Asked for twice, or by several at once, it pays once. */
  readonly settle: GqlSettlePayload;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationEraseContributorArgs = {
  input: GqlEraseContributorInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationRegisterContributorArgs = {
  input: GqlRegisterContributorInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationUpdateContributorArgs = {
  input: GqlUpdateContributorInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationCreateDatanetArgs = {
  input: GqlCreateDatanetInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationContributeRecordArgs = {
  input: GqlContributeRecordInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationCorrectRecordArgs = {
  input: GqlCorrectRecordInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationIncludeRecordArgs = {
  input: GqlIncludeRecordInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationRemoveRecordArgs = {
  input: GqlRemoveRecordInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationValidateRecordArgs = {
  input: GqlValidateRecordInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationFreezeDatanetArgs = {
  input: GqlFreezeDatanetInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationRegisterModelArgs = {
  input: GqlRegisterModelInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationUpdateModelArgs = {
  input: GqlUpdateModelInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationCompleteFineTuneArgs = {
  input: GqlCompleteFineTuneInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationEvaluateFineTuneArgs = {
  input: GqlEvaluateFineTuneInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationMeasureFineTuneArgs = {
  input: GqlMeasureFineTuneInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationRegisterAssetArgs = {
  input: GqlRegisterAssetInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationRegisterComputeArgs = {
  input: GqlRegisterComputeInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationPublishRouteArgs = {
  input: GqlPublishRouteInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationServeInferenceArgs = {
  input: GqlServeInferenceInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationReportAttributionArgs = {
  input: GqlReportAttributionInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationJudgeInferenceArgs = {
  input: GqlJudgeInferenceInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationQuarantineArgs = {
  input: GqlQuarantineInput;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationReleaseArgs = {
  input: GqlReleaseInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationVoidInferenceArgs = {
  input: GqlVoidInferenceInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationRecordPayoutArgs = {
  input: GqlRecordPayoutInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationReverseTransferArgs = {
  input: GqlReverseTransferInput;
};


/** What can be told to the service. Each mutation is the lineage event of the same meaning, applied at once. */
export type GqlMutationSettleArgs = {
  input: GqlSettleInput;
};

/** Why an event was refused. Nothing of it was written. */
export type GqlUserError = {
  readonly __typename?: 'UserError';
  /** The reason, for programs. */
  readonly code: GqlUserErrorCode;
  /** The reason, for people: the field and the fix. */
  readonly message: Scalars['String']['output'];
  /** The field at fault, outermost first. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The reasons for which an event is refused. */
export type GqlUserErrorCode =
  /** Malformed, out of range, an unknown field or a time in the future. */
  | 'BAD_INPUT'
  /** It names something that does not exist. */
  | 'UNKNOWN_REFERENCE'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** It contradicts what is recorded. */
  | 'CONFLICT'
  /** It would make something its own ancestor. */
  | 'CYCLE'
  /** This version of the Datanet is frozen already. */
  | 'ALREADY_FROZEN'
  /** Versions come one after another. */
  | 'OUT_OF_ORDER'
  /** It names a record that the route version does not come from. */
  | 'OUTSIDE_ANCESTRY'
  /** It comes too late to have an effect. */
  | 'LATE'
  /** It falls short of what a parent's licence asks for. */
  | 'LICENSE'
  /** It exceeds a limit of this service. */
  | 'LIMIT'
  /** This caller may not do it. */
  | 'FORBIDDEN';

/** A page of contributors. */
export type GqlContributorConnection = {
  readonly __typename?: 'ContributorConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlContributorEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of contributors. */
export type GqlContributorEdge = {
  readonly __typename?: 'ContributorEdge';
  /** What it is. */
  readonly node: GqlContributor;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of Datanets. */
export type GqlDatanetConnection = {
  readonly __typename?: 'DatanetConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlDatanetEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of Datanets. */
export type GqlDatanetEdge = {
  readonly __typename?: 'DatanetEdge';
  /** What it is. */
  readonly node: GqlDatanet;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of records. */
export type GqlRecordConnection = {
  readonly __typename?: 'RecordConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlRecordEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of records. */
export type GqlRecordEdge = {
  readonly __typename?: 'RecordEdge';
  /** What it is. */
  readonly node: GqlRecord;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of frozen versions of Datanets. */
export type GqlDatanetVersionConnection = {
  readonly __typename?: 'DatanetVersionConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlDatanetVersionEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of frozen versions of Datanets. */
export type GqlDatanetVersionEdge = {
  readonly __typename?: 'DatanetVersionEdge';
  /** What it is. */
  readonly node: GqlDatanetVersion;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of base models. */
export type GqlBaseModelConnection = {
  readonly __typename?: 'BaseModelConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlBaseModelEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of base models. */
export type GqlBaseModelEdge = {
  readonly __typename?: 'BaseModelEdge';
  /** What it is. */
  readonly node: GqlBaseModel;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of fine-tunes. */
export type GqlFineTuneConnection = {
  readonly __typename?: 'FineTuneConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlFineTuneEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of fine-tunes. */
export type GqlFineTuneEdge = {
  readonly __typename?: 'FineTuneEdge';
  /** What it is. */
  readonly node: GqlFineTune;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of assets. */
export type GqlAssetConnection = {
  readonly __typename?: 'AssetConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlAssetEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of assets. */
export type GqlAssetEdge = {
  readonly __typename?: 'AssetEdge';
  /** What it is. */
  readonly node: GqlAsset;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of compute providers. */
export type GqlComputeProviderConnection = {
  readonly __typename?: 'ComputeProviderConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlComputeProviderEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of compute providers. */
export type GqlComputeProviderEdge = {
  readonly __typename?: 'ComputeProviderEdge';
  /** What it is. */
  readonly node: GqlComputeProvider;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of model routes. */
export type GqlModelRouteConnection = {
  readonly __typename?: 'ModelRouteConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlModelRouteEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of model routes. */
export type GqlModelRouteEdge = {
  readonly __typename?: 'ModelRouteEdge';
  /** What it is. */
  readonly node: GqlModelRoute;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of route versions. */
export type GqlRouteVersionConnection = {
  readonly __typename?: 'RouteVersionConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlRouteVersionEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of route versions. */
export type GqlRouteVersionEdge = {
  readonly __typename?: 'RouteVersionEdge';
  /** What it is. */
  readonly node: GqlRouteVersion;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of inferences. */
export type GqlInferenceConnection = {
  readonly __typename?: 'InferenceConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlInferenceEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; where a filter chooses among them, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of inferences. */
export type GqlInferenceEdge = {
  readonly __typename?: 'InferenceEdge';
  /** What it is. */
  readonly node: GqlInference;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of reviewers' verdicts. */
export type GqlValidationConnection = {
  readonly __typename?: 'ValidationConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlValidationEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of reviewers' verdicts. */
export type GqlValidationEdge = {
  readonly __typename?: 'ValidationEdge';
  /** What it is. */
  readonly node: GqlValidation;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of results on benchmarks. */
export type GqlEvaluationConnection = {
  readonly __typename?: 'EvaluationConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlEvaluationEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of results on benchmarks. */
export type GqlEvaluationEdge = {
  readonly __typename?: 'EvaluationEdge';
  /** What it is. */
  readonly node: GqlEvaluation;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributor = GqlNode & {
  readonly __typename?: 'Contributor';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The name to show. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where payments go. */
  readonly wallet?: Maybe<Scalars['String']['output']>;
  /** When the person was erased: name and wallet are gone, and the key is a pseudonym. Null where that never happened. */
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Records contributed, oldest first. */
  readonly records: GqlRecordConnection;
  /** Fine-tunes built, oldest first. */
  readonly fineTunes: GqlFineTuneConnection;
  /** Base models owned now, oldest first. */
  readonly baseModels: GqlBaseModelConnection;
  /** What it earned, by the time of settlement and by what brought it, oldest first; at most 1,000 entries. */
  readonly earnings: ReadonlyArray<GqlEarning>;
  /** How its influence is spread over its records, in the last versions of the Datanets they are in, each Datanet counting alike; null where it has no part in any. */
  readonly shape?: Maybe<GqlInfluenceShape>;
  /** How far it is trusted, and why. */
  readonly trust: GqlTrust;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact?: Maybe<GqlImpact>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorFineTunesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorBaseModelsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorEarningsArgs = {
  bucket?: InputMaybe<GqlBucket>;
  asset?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorTrustArgs = {
  as?: InputMaybe<GqlTrustRole>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** A person or organisation that contributes records, builds fine-tunes or owns models. */
export type GqlContributorPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How ONE is divided over the members of a version. */
export type GqlWeighting =
  /** Equally. */
  | 'UNIFORM'
  /** By size. */
  | 'BYTES'
  /** By each record's declared weight. */
  | 'DECLARED'
  /** By each record's declared weight times the trust in whom its credit goes to, as it is at the freeze. */
  | 'TRUST';

/** Whether records must be accepted by a reviewer before they count. */
export type GqlValidationPolicy =
  /** They count at once. */
  | 'NONE'
  /** They count from the version after their acceptance on. */
  | 'REQUIRED';

/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanet = GqlNode & {
  readonly __typename?: 'Datanet';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** The field it belongs to, such as medicine. */
  readonly domain: Scalars['String']['output'];
  /** SPDX id of its terms. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** How credit is divided over the records of a version. */
  readonly weighting: GqlWeighting;
  /** Whether records must be accepted first. */
  readonly validation: GqlValidationPolicy;
  /** The number of the last frozen version; 0 before the first. */
  readonly lastVersion: Scalars['Int']['output'];
  /** Frozen versions, first to last. */
  readonly versions: GqlDatanetVersionConnection;
  /**
   * Records that are in it now, members of the next version or waiting, oldest first. A page looks at 1,000 records that are or were in it, and then ends, short, with `hasNextPage`
   * (or `hasPreviousPage`) true and a cursor to go on from.
   */
  readonly records: GqlRecordConnection;
  /** How the credit of its last version is spread over people; null before the first. */
  readonly shape?: Maybe<GqlInfluenceShape>;
  /** How far its versions are trusted, by what they carried of judged answers, and why. */
  readonly trust: GqlTrust;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
};


/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanetVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanetRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanetTrustArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanetAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanetLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** A collection of records on one subject that grows, is corrected, and is frozen in versions. */
export type GqlDatanetPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecord = GqlNode & {
  readonly __typename?: 'Record';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** `algorithm:hex` of the content, which itself stays with its owner. */
  readonly contentHash: Scalars['String']['output'];
  /** IANA media type of the content. */
  readonly mediaType: Scalars['String']['output'];
  /** Size of the content in bytes. */
  readonly bytes: Scalars['SafeInt']['output'];
  /** SPDX id of its terms; null where the Datanet's apply. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** Declared weight, used where the Datanet weighs so. */
  readonly weight: Scalars['Int']['output'];
  /** The beginning of the content, for people. */
  readonly excerpt?: Maybe<Scalars['String']['output']>;
  /** How many corrections came before it in its chain. */
  readonly revision: Scalars['Int']['output'];
  /** The latest verdict of a reviewer; null before the first. */
  readonly verdict?: Maybe<GqlVerdict>;
  /** Who contributed it, by share. */
  readonly contributors: ReadonlyArray<GqlContributorShare>;
  /** What it corrects. */
  readonly corrects?: Maybe<GqlCorrection>;
  /** Its corrections, oldest first. */
  readonly correctedBy: GqlRecordConnection;
  /** Reviewers' verdicts, oldest first. */
  readonly validations: GqlValidationConnection;
  /** All its quarantines, oldest first. */
  readonly quarantines: GqlQuarantineConnection;
  /** What it corrects, or itself, that is in quarantine now; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact?: Maybe<GqlImpact>;
};


/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecordCorrectedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecordValidationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecordQuarantinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecordAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecordLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** One contribution: a text, a picture, a measurement; known by its hash. */
export type GqlRecordPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A contributor's share in something; shares are relative to their sum. */
export type GqlContributorShare = {
  readonly __typename?: 'ContributorShare';
  /** Who. */
  readonly contributor: GqlContributor;
  /** How much, relative to the other shares. */
  readonly share: Scalars['SafeInt']['output'];
};

/** What a correction corrects, and what it keeps. */
export type GqlCorrection = {
  readonly __typename?: 'Correction';
  /** The corrected record. */
  readonly record: GqlRecord;
  /** The fraction n/d of its credit that the correction keeps; the rest passes to the corrected record. */
  readonly share: Scalars['String']['output'];
};

/** A reviewer's verdict. */
export type GqlVerdict =
  /** The record may count. */
  | 'ACCEPTED'
  /** The record does not count. */
  | 'REJECTED';

/** A reviewer's verdict on a record. */
export type GqlValidation = GqlNode & {
  readonly __typename?: 'Validation';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The verdict. */
  readonly verdict: GqlVerdict;
  /** How sure, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Why, in words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What was reviewed. */
  readonly record: GqlRecord;
  /** Who reviewed it. */
  readonly by: GqlContributor;
};

/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersion = GqlNode & {
  readonly __typename?: 'DatanetVersion';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** 1, 2, 3 … */
  readonly version: Scalars['Int']['output'];
  /** What it is a version of. */
  readonly datanet: GqlDatanet;
  /** How many records are its members. */
  readonly recordCount: Scalars['SafeInt']['output'];
  /**
   * Its member records, oldest first. A page looks at 1,000 records that are or were in the Datanet, and then ends, short, with `hasNextPage` (or `hasPreviousPage`) true and a
   * cursor to go on from.
   */
  readonly records: GqlRecordConnection;
  /** Fine-tunes trained on it, oldest first. */
  readonly fineTunes: GqlFineTuneConnection;
  /** All its quarantines, oldest first. */
  readonly quarantines: GqlQuarantineConnection;
  /** What it comes from that is in quarantine now; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
  /** How far each contributor to it was trusted when it was frozen, most trusted first; none where its Datanet does not weigh by TRUST. */
  readonly trusts: GqlTrustThenConnection;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** How the credit for a Datanet version, a fine-tune, a route version or an inference is divided. Parts sum to exactly 10^18 with the untraced ones. */
  readonly attribution?: Maybe<GqlAttributionConnection>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact?: Maybe<GqlImpact>;
  /** What changed between two Datanet versions, two fine-tunes or two route versions. */
  readonly diffTo?: Maybe<GqlDiff>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionFineTunesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionQuarantinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionTrustsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionAttributionArgs = {
  by: GqlAttributionBy;
  pool?: InputMaybe<GqlPool>;
  asset?: InputMaybe<Scalars['ID']['input']>;
  only?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A frozen state of a Datanet: what fine-tunes are trained on. Its key is `datanet@version`. */
export type GqlDatanetVersionDiffToArgs = {
  to: Scalars['ID']['input'];
};

/** What tells two Datanet versions, two fine-tunes or two route versions apart. */
export type GqlDiff = {
  readonly __typename?: 'Diff';
  /** What it was. */
  readonly from: GqlNode;
  /** What it is. */
  readonly to: GqlNode;
  /** Records that came: members of a version behind `to` and of none behind `from`, by key. */
  readonly addedRecords: GqlRecordConnection;
  /** Records that went, by key. */
  readonly removedRecords: GqlRecordConnection;
  /** Records whose place was taken by another of their line of corrections, by key of the other. */
  readonly correctedRecords: GqlRecordReplacementConnection;
  /** Whose credit moved, the largest move first, then by name. */
  readonly credit: GqlCreditChangeConnection;
  /** What they come from, by kind of step and key: Datanet versions, parents, builders and compute of fine-tunes; fine-tunes and host of route versions. */
  readonly parents: GqlParentChangeConnection;
  /** What they say of themselves, by name: method, licence, royalties, `hyperparameters.*` and `metrics.*` of fine-tunes; task, `price.*` and `policy.*` of route versions; how many records of Datanet versions. */
  readonly values: ReadonlyArray<GqlValueChange>;
  /** The last results by each measure where they differ; of a route version, of the fine-tune it serves with most weight among those that were measured so. */
  readonly evaluations: ReadonlyArray<GqlEvaluationChange>;
};


/** What tells two Datanet versions, two fine-tunes or two route versions apart. */
export type GqlDiffAddedRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What tells two Datanet versions, two fine-tunes or two route versions apart. */
export type GqlDiffRemovedRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What tells two Datanet versions, two fine-tunes or two route versions apart. */
export type GqlDiffCorrectedRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What tells two Datanet versions, two fine-tunes or two route versions apart. */
export type GqlDiffCreditArgs = {
  pool?: InputMaybe<GqlPool>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What tells two Datanet versions, two fine-tunes or two route versions apart. */
export type GqlDiffParentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of replaced records. */
export type GqlRecordReplacementConnection = {
  readonly __typename?: 'RecordReplacementConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlRecordReplacementEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of replaced records. */
export type GqlRecordReplacementEdge = {
  readonly __typename?: 'RecordReplacementEdge';
  /** The one and the other. */
  readonly node: GqlRecordReplacement;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A record whose place another of its line of corrections took. */
export type GqlRecordReplacement = {
  readonly __typename?: 'RecordReplacement';
  /** What was a member. */
  readonly from: GqlRecord;
  /** What is one in its place. */
  readonly to: GqlRecord;
};

/** A page of credit that moved. */
export type GqlCreditChangeConnection = {
  readonly __typename?: 'CreditChangeConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlCreditChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** What was untraced, of 10^18 parts. */
  readonly untracedBefore: Scalars['Parts']['output'];
  /** What is untraced. */
  readonly untracedAfter: Scalars['Parts']['output'];
};

/** One of a page of credit that moved. */
export type GqlCreditChangeEdge = {
  readonly __typename?: 'CreditChangeEdge';
  /** Whose: a contributor, or what cannot be broken down further. */
  readonly node: GqlNode;
  /** What it was, of 10^18 parts. */
  readonly before: Scalars['Parts']['output'];
  /** What it is. */
  readonly after: Scalars['Parts']['output'];
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of what two things come from differently. */
export type GqlParentChangeConnection = {
  readonly __typename?: 'ParentChangeConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlParentChangeEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of what two things come from differently. */
export type GqlParentChangeEdge = {
  readonly __typename?: 'ParentChangeEdge';
  /** What one or both come from. */
  readonly node: GqlNode;
  /** By what kind of step. */
  readonly step: GqlLineageStep;
  /** The weight, share or units it had; empty where the step has none, null where there was no such step. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it has. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A value that differs. */
export type GqlValueChange = {
  readonly __typename?: 'ValueChange';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it was, as JSON; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it is, as JSON; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** Results by one measure that differ. */
export type GqlEvaluationChange = {
  readonly __typename?: 'EvaluationChange';
  /** On what. */
  readonly benchmark: Scalars['String']['output'];
  /** For what. */
  readonly task: Scalars['String']['output'];
  /** By which number. */
  readonly metric: Scalars['String']['output'];
  /** The last result of `from`; null where it was not measured so. */
  readonly before?: Maybe<Scalars['Float']['output']>;
  /** The last result of `to`. */
  readonly after?: Maybe<Scalars['Float']['output']>;
};

/** Forgets who a contributor is: name, wallet, excerpts and notes are gone for ever, and a pseudonym takes the place of the key. Records, credit and what was earned stay; what is payable is held. */
export type GqlEraseContributorInput = {
  /** Idempotency key within this mutation: the same id applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the contributor. */
  readonly contributor: Scalars['ID']['input'];
  /** Why; at most 4,000 characters. It is kept, so it must not say who it was. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type GqlEraseContributorPayload = {
  readonly __typename?: 'EraseContributorPayload';
  /** The contributor under its pseudonym; null where it was refused. */
  readonly contributor?: Maybe<GqlContributor>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** A contributor and a share. */
export type GqlContributorShareInput = {
  /** Key of the contributor. */
  readonly contributor: Scalars['ID']['input'];
  /** 0 to 10^9, relative to the other shares; default 1. */
  readonly share?: InputMaybe<Scalars['Int']['input']>;
};

/** A contributor. */
export type GqlContributorInput = {
  /** The key to know it by. */
  readonly key: Scalars['ID']['input'];
  /** The name to show. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Where payments go. */
  readonly wallet?: InputMaybe<Scalars['String']['input']>;
};

/** A Datanet. */
export type GqlDatanetInput = {
  /** The key to know it by. */
  readonly key: Scalars['ID']['input'];
  /** The name to show. */
  readonly name: Scalars['String']['input'];
  /** The field it belongs to. */
  readonly domain: Scalars['String']['input'];
  /** SPDX id of its terms. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** How credit is divided; default UNIFORM. */
  readonly weighting?: InputMaybe<GqlWeighting>;
  /** Whether records must be accepted first; default NONE. */
  readonly validation?: InputMaybe<GqlValidationPolicy>;
};

/** A record. */
export type GqlRecordInput = {
  /** The key to know it by. */
  readonly key: Scalars['ID']['input'];
  /** Key of the Datanet it enters. */
  readonly datanet: Scalars['ID']['input'];
  /** `algorithm:hex` of the content. */
  readonly contentHash: Scalars['String']['input'];
  /** IANA media type of the content. */
  readonly mediaType: Scalars['String']['input'];
  /** Size of the content. */
  readonly bytes: Scalars['SafeInt']['input'];
  /** SPDX id of its terms, where the Datanet's do not apply. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** Declared weight, 0 to 10^9; default 1. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
  /** The beginning of the content, for people; at most 4,000 characters. */
  readonly excerpt?: InputMaybe<Scalars['String']['input']>;
};

/** Who asked for a removal. */
export type GqlRemoverInput = {
  /** Key of the contributor. */
  readonly contributor: Scalars['ID']['input'];
};

/** A base model. */
export type GqlModelInput = {
  /** The key to know it by. */
  readonly key: Scalars['ID']['input'];
  /** The name to show. */
  readonly name: Scalars['String']['input'];
  /** SPDX id of its terms. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** Fraction n/d that fine-tunes must pass on at least; default 0/1. */
  readonly minRoyalty?: InputMaybe<Scalars['String']['input']>;
  /** Of whom it asks for that royalty; default DIRECT. */
  readonly minRoyaltyReach?: InputMaybe<GqlRoyaltyReach>;
};

/** What changes of a base model: an absent field stays, null clears. */
export type GqlModelUpdateInput = {
  /** Which model. */
  readonly key: Scalars['ID']['input'];
  /** The name to show. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** SPDX id of its terms. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** Fraction n/d that fine-tunes must pass on at least. */
  readonly minRoyalty?: InputMaybe<Scalars['String']['input']>;
  /** Of whom it asks for that royalty; null is DIRECT. What is published already stays. */
  readonly minRoyaltyReach?: InputMaybe<GqlRoyaltyReach>;
};

/** A fine-tune. */
export type GqlFineTuneInput = {
  /** The key to know it by. */
  readonly key: Scalars['ID']['input'];
  /** The name to show. */
  readonly name: Scalars['String']['input'];
  /** lora, qlora, full, merge … */
  readonly method: Scalars['String']['input'];
  /** SPDX id of its terms. */
  readonly license?: InputMaybe<Scalars['String']['input']>;
  /** Fraction n/d of the model's credit that passes upstream; default 0/1. */
  readonly royalty?: InputMaybe<Scalars['String']['input']>;
  /** Fraction n/d that its own fine-tunes must pass on at least; default 0/1. */
  readonly minRoyalty?: InputMaybe<Scalars['String']['input']>;
  /** Of whom it asks for that royalty; default DIRECT. */
  readonly minRoyaltyReach?: InputMaybe<GqlRoyaltyReach>;
  /** Settings of the training; at most 16,384 characters. */
  readonly hyperparameters?: InputMaybe<Scalars['JSONObject']['input']>;
  /** Results of the training; at most 16,384 characters. */
  readonly metrics?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** A Datanet version that it was trained on. */
export type GqlTrainedOnInput = {
  /** Key of the Datanet. */
  readonly datanet: Scalars['ID']['input'];
  /** Number of the frozen version. */
  readonly version: Scalars['Int']['input'];
  /** 0 to 10^9, relative to the other weights; default 1. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
};

/** A parent: name either a fine-tune or a model. */
export type GqlDerivedFromInput = {
  /** Key of a fine-tune. */
  readonly fineTune?: InputMaybe<Scalars['ID']['input']>;
  /** Key of a base model. */
  readonly model?: InputMaybe<Scalars['ID']['input']>;
  /** 0 to 10^9; default 1 for a fine-tune, 0 for a model. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
};

/** Compute that it took. */
export type GqlComputedByInput = {
  /** Key of the provider. */
  readonly provider: Scalars['ID']['input'];
  /** 0 to 10^9, relative to the other units. */
  readonly units: Scalars['Int']['input'];
};

/** An asset. */
export type GqlAssetInput = {
  /** The code to know it by. */
  readonly code: Scalars['ID']['input'];
  /** 0 to 18. */
  readonly decimals: Scalars['Int']['input'];
  /** The name to show. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A compute provider. */
export type GqlProviderInput = {
  /** The key to know it by. */
  readonly key: Scalars['ID']['input'];
  /** The name to show. */
  readonly name: Scalars['String']['input'];
  /** Where payments go. */
  readonly wallet?: InputMaybe<Scalars['String']['input']>;
};

/** A fine-tune that is served. */
export type GqlServedInput = {
  /** Key of the fine-tune. */
  readonly fineTune: Scalars['ID']['input'];
  /** 0 to 10^9, relative to the other weights; default 1. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
};

/** A price, in base units of an asset. */
export type GqlPriceInput = {
  /** Code of the asset. */
  readonly asset: Scalars['ID']['input'];
  /** For each request; default 0. */
  readonly perRequest?: InputMaybe<Scalars['Amount']['input']>;
  /** For 1,000 input tokens; default 0. */
  readonly per1kInput?: InputMaybe<Scalars['Amount']['input']>;
  /** For 1,000 output tokens; default 0. */
  readonly per1kOutput?: InputMaybe<Scalars['Amount']['input']>;
};

/** A fee. */
export type GqlFeeInput = {
  /** Code of the asset. */
  readonly asset: Scalars['ID']['input'];
  /** In base units. */
  readonly amount: Scalars['Amount']['input'];
};

/** Registers a contributor. */
export type GqlRegisterContributorInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who. */
  readonly contributor: GqlContributorInput;
};

/** What became of it. */
export type GqlRegisterContributorPayload = {
  readonly __typename?: 'RegisterContributorPayload';
  /** What it made or changed; null where it was refused. */
  readonly contributor?: Maybe<GqlContributor>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Changes a contributor: an absent field stays, null clears. */
export type GqlUpdateContributorInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who, and what changes. */
  readonly contributor: GqlContributorInput;
};

/** What became of it. */
export type GqlUpdateContributorPayload = {
  readonly __typename?: 'UpdateContributorPayload';
  /** What it made or changed; null where it was refused. */
  readonly contributor?: Maybe<GqlContributor>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Creates a Datanet. */
export type GqlCreateDatanetInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What. */
  readonly datanet: GqlDatanetInput;
};

/** What became of it. */
export type GqlCreateDatanetPayload = {
  readonly __typename?: 'CreateDatanetPayload';
  /** What it made or changed; null where it was refused. */
  readonly datanet?: Maybe<GqlDatanet>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Puts a record into a Datanet. */
export type GqlContributeRecordInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What. */
  readonly record: GqlRecordInput;
  /** Who contributed it. */
  readonly by: ReadonlyArray<GqlContributorShareInput>;
};

/** What became of it. */
export type GqlContributeRecordPayload = {
  readonly __typename?: 'ContributeRecordPayload';
  /** What it made or changed; null where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Corrects the newest record of a chain. */
export type GqlCorrectRecordInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The correction. */
  readonly record: GqlRecordInput;
  /** Who corrected. */
  readonly by: ReadonlyArray<GqlContributorShareInput>;
  /** Key of the record it corrects. */
  readonly corrects: Scalars['ID']['input'];
  /** Fraction n/d of its credit that the correction keeps; default 1/2. */
  readonly share?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type GqlCorrectRecordPayload = {
  readonly __typename?: 'CorrectRecordPayload';
  /** What it made or changed; null where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Lets an existing record enter another Datanet. */
export type GqlIncludeRecordInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the record. */
  readonly record: Scalars['ID']['input'];
  /** Key of the Datanet. */
  readonly datanet: Scalars['ID']['input'];
};

/** What became of it. */
export type GqlIncludeRecordPayload = {
  readonly __typename?: 'IncludeRecordPayload';
  /** What it made or changed; null where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Takes a record and its whole chain of corrections out of a Datanet. */
export type GqlRemoveRecordInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the record. */
  readonly record: Scalars['ID']['input'];
  /** Key of the Datanet; default: every one it is in. */
  readonly datanet?: InputMaybe<Scalars['ID']['input']>;
  /** Who asked for it. */
  readonly by?: InputMaybe<ReadonlyArray<GqlRemoverInput>>;
  /** Why; at most 4,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type GqlRemoveRecordPayload = {
  readonly __typename?: 'RemoveRecordPayload';
  /** What it made or changed; null where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Gives a reviewer's verdict on a record. */
export type GqlValidateRecordInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the record. */
  readonly record: Scalars['ID']['input'];
  /** Key of the reviewer, not one of its own contributors. */
  readonly by: Scalars['ID']['input'];
  /** The verdict; the latest applied counts. */
  readonly verdict: GqlVerdict;
  /** How sure, from 0 to 1. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** Why; at most 4,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type GqlValidateRecordPayload = {
  readonly __typename?: 'ValidateRecordPayload';
  /** What it made or changed; null where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Freezes the next version of a Datanet and divides its credit. */
export type GqlFreezeDatanetInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the Datanet. */
  readonly datanet: Scalars['ID']['input'];
  /** 1, 2, 3 … */
  readonly version: Scalars['Int']['input'];
};

/** What became of it. */
export type GqlFreezeDatanetPayload = {
  readonly __typename?: 'FreezeDatanetPayload';
  /** What it made or changed; null where it was refused. */
  readonly datanetVersion?: Maybe<GqlDatanetVersion>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Registers a base model. */
export type GqlRegisterModelInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What. */
  readonly model: GqlModelInput;
  /** Key of the contributor who owns it. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of it. */
export type GqlRegisterModelPayload = {
  readonly __typename?: 'RegisterModelPayload';
  /** What it made or changed; null where it was refused. */
  readonly baseModel?: Maybe<GqlBaseModel>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Changes a base model: an absent field stays, null clears. */
export type GqlUpdateModelInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which, and what changes. */
  readonly model: GqlModelUpdateInput;
  /** Key of the contributor who owns it now. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of it. */
export type GqlUpdateModelPayload = {
  readonly __typename?: 'UpdateModelPayload';
  /** What it made or changed; null where it was refused. */
  readonly baseModel?: Maybe<GqlBaseModel>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Adds a fine-tune and divides its credit. */
export type GqlCompleteFineTuneInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What. */
  readonly fineTune: GqlFineTuneInput;
  /** Who built it; with a positive share. */
  readonly builtBy: ReadonlyArray<GqlContributorShareInput>;
  /** What it was trained on. */
  readonly trainedOn?: InputMaybe<ReadonlyArray<GqlTrainedOnInput>>;
  /** What it derives from. */
  readonly derivedFrom?: InputMaybe<ReadonlyArray<GqlDerivedFromInput>>;
  /** Who computed it. */
  readonly computedBy?: InputMaybe<ReadonlyArray<GqlComputedByInput>>;
};

/** What became of it. */
export type GqlCompleteFineTunePayload = {
  readonly __typename?: 'CompleteFineTunePayload';
  /** What it made or changed; null where it was refused. */
  readonly fineTune?: Maybe<GqlFineTune>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Adds a result of a fine-tune on a benchmark. */
export type GqlEvaluateFineTuneInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the fine-tune. */
  readonly fineTune: Scalars['ID']['input'];
  /** The benchmark. */
  readonly benchmark: Scalars['String']['input'];
  /** The task within it. */
  readonly task: Scalars['String']['input'];
  /** What was measured. */
  readonly metric: Scalars['String']['input'];
  /** The value before the fine-tune. */
  readonly before?: InputMaybe<Scalars['Float']['input']>;
  /** The value after it. */
  readonly after: Scalars['Float']['input'];
};

/** What became of it. */
export type GqlEvaluateFineTunePayload = {
  readonly __typename?: 'EvaluateFineTunePayload';
  /** What it made or changed; null where it was refused. */
  readonly fineTune?: Maybe<GqlFineTune>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** A score of a record by some method. */
export type GqlScoredRecordInput = {
  /** Key of the record. */
  readonly record: Scalars['ID']['input'];
  /** A decimal number as text, such as `-0.25` or `1.2e-07`. */
  readonly score: Scalars['String']['input'];
};

/** Tells what training on a version did to a fine-tune, record by record. */
export type GqlMeasureFineTuneInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the fine-tune; nothing derives from it and no route serves it yet. */
  readonly fineTune: Scalars['ID']['input'];
  /** Key of the Datanet. */
  readonly datanet: Scalars['ID']['input'];
  /** Version of the Datanet that it was trained on. */
  readonly version: Scalars['Int']['input'];
  /** The method, such as `trak`. */
  readonly method: Scalars['String']['input'];
  /** Its version. */
  readonly methodVersion: Scalars['String']['input'];
  /** How its scores are to be read. */
  readonly sign: GqlEvidenceSign;
  /** Scores of records of that version, each once; one of them at least has helped. */
  readonly items: ReadonlyArray<GqlScoredRecordInput>;
};

/** What became of it. */
export type GqlMeasureFineTunePayload = {
  readonly __typename?: 'MeasureFineTunePayload';
  /** What it made or changed; null where it was refused. */
  readonly measuredVersion?: Maybe<GqlMeasuredVersion>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Tells which records influenced an inference. */
export type GqlReportAttributionInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the inference. */
  readonly inference: Scalars['ID']['input'];
  /** The method, such as `datainf`. */
  readonly method: Scalars['String']['input'];
  /** Its version. */
  readonly methodVersion: Scalars['String']['input'];
  /** How its scores are to be read. */
  readonly sign: GqlEvidenceSign;
  /** The fraction n/d of the data's credit that the items account for; default 1/1. */
  readonly coverage?: InputMaybe<Scalars['String']['input']>;
  /** Scores of records that the inference comes from, each once. */
  readonly items: ReadonlyArray<GqlScoredRecordInput>;
};

/** What became of it. */
export type GqlReportAttributionPayload = {
  readonly __typename?: 'ReportAttributionPayload';
  /** What it made or changed; null where it was refused. */
  readonly inference?: Maybe<GqlInference>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Registers an asset that fees are paid in. */
export type GqlRegisterAssetInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** What. */
  readonly asset: GqlAssetInput;
};

/** What became of it. */
export type GqlRegisterAssetPayload = {
  readonly __typename?: 'RegisterAssetPayload';
  /** What it made or changed; null where it was refused. */
  readonly asset?: Maybe<GqlAsset>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Registers a compute provider. */
export type GqlRegisterComputeInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who. */
  readonly provider: GqlProviderInput;
};

/** What became of it. */
export type GqlRegisterComputePayload = {
  readonly __typename?: 'RegisterComputePayload';
  /** What it made or changed; null where it was refused. */
  readonly computeProvider?: Maybe<GqlComputeProvider>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Publishes the next version of a route; the first one makes the route. */
export type GqlPublishRouteInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the route. */
  readonly route: Scalars['ID']['input'];
  /** 1, 2, 3 … */
  readonly version: Scalars['Int']['input'];
  /** What it is for. */
  readonly task?: InputMaybe<Scalars['String']['input']>;
  /** The fine-tunes it serves; with a positive weight. */
  readonly serves: ReadonlyArray<GqlServedInput>;
  /** Key of the provider that hosts it. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** What a request costs. */
  readonly price?: InputMaybe<GqlPriceInput>;
  /** How fees are divided: a map of pool to weight, 0 to 10^9; default {platform: 10, model: 20, data: 50, compute: 20}. */
  readonly policy?: InputMaybe<Scalars['JSONObject']['input']>;
};

/** What became of it. */
export type GqlPublishRoutePayload = {
  readonly __typename?: 'PublishRoutePayload';
  /** What it made or changed; null where it was refused. */
  readonly routeVersion?: Maybe<GqlRouteVersion>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Records one measured use of a route. */
export type GqlServeInferenceInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The key to know it by. */
  readonly inference: Scalars['ID']['input'];
  /** Key of the route that answered. */
  readonly route: Scalars['ID']['input'];
  /** Version of the route. */
  readonly version: Scalars['Int']['input'];
  /** Key of the provider that served it, where it is not the route's. */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
  /** The adapters merged for it: a subset of the route's. */
  readonly serves?: InputMaybe<ReadonlyArray<GqlServedInput>>;
  /** What it was for. */
  readonly task?: InputMaybe<Scalars['String']['input']>;
  /** Tokens read. */
  readonly inputTokens: Scalars['SafeInt']['input'];
  /** Tokens written. */
  readonly outputTokens: Scalars['SafeInt']['input'];
  /** What it brought; default: by the route's price. */
  readonly fee?: InputMaybe<GqlFeeInput>;
  /** How long it took, in milliseconds. */
  readonly latencyMs?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Compute it took, in the provider's units. */
  readonly computeUnits?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** What became of it. */
export type GqlServeInferencePayload = {
  readonly __typename?: 'ServeInferencePayload';
  /** What it made or changed; null where it was refused. */
  readonly inference?: Maybe<GqlInference>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Of whom a model asks for its `minRoyalty`. */
export type GqlRoyaltyReach =
  /** Of the fine-tunes that derive from it directly. */
  | 'DIRECT'
  /** Of all that derive from it, through others too: each must give it that royalty of the share of itself that comes from it by weights. What else it gives is refused with the code LICENSE. */
  | 'DERIVED';

/** A model that fine-tunes start from. */
export type GqlBaseModel = GqlNode & {
  readonly __typename?: 'BaseModel';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** SPDX id of its terms. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The fraction n/d of royalty that fine-tunes of it must pass on at least. */
  readonly minRoyalty: Scalars['String']['output'];
  /** Of whom it asks for that royalty. */
  readonly minRoyaltyReach: GqlRoyaltyReach;
  /** Who owns it now; null where nobody is known. */
  readonly owner?: Maybe<GqlContributor>;
  /** Fine-tunes derived from it, oldest first. */
  readonly fineTunes: GqlFineTuneConnection;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact?: Maybe<GqlImpact>;
};


/** A model that fine-tunes start from. */
export type GqlBaseModelFineTunesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A model that fine-tunes start from. */
export type GqlBaseModelAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A model that fine-tunes start from. */
export type GqlBaseModelLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** A model that fine-tunes start from. */
export type GqlBaseModelPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTune = GqlNode & {
  readonly __typename?: 'FineTune';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** How it was made: lora, qlora, full, merge … */
  readonly method: Scalars['String']['output'];
  /** SPDX id of its terms. */
  readonly license?: Maybe<Scalars['String']['output']>;
  /** The fraction n/d of the model's credit that passes to what it derives from. */
  readonly royalty: Scalars['String']['output'];
  /** The fraction n/d of royalty that fine-tunes of it must pass on at least. */
  readonly minRoyalty: Scalars['String']['output'];
  /** Of whom it asks for that royalty. */
  readonly minRoyaltyReach: GqlRoyaltyReach;
  /** Settings of the training. */
  readonly hyperparameters?: Maybe<Scalars['JSONObject']['output']>;
  /** Results of the training. */
  readonly metrics?: Maybe<Scalars['JSONObject']['output']>;
  /** Who built it, by share. */
  readonly builtBy: ReadonlyArray<GqlContributorShare>;
  /** What it was trained on, by weight. */
  readonly trainedOn: ReadonlyArray<GqlTrainedOn>;
  /** What it derives from, by weight. */
  readonly derivedFrom: ReadonlyArray<GqlDerivedFrom>;
  /** Who computed it, by units. */
  readonly computedBy: ReadonlyArray<GqlComputedBy>;
  /** Its results on benchmarks, oldest first. */
  readonly evaluations: GqlEvaluationConnection;
  /** The versions whose effect on it was measured, oldest first; its credit there follows what was found. */
  readonly measurements: GqlMeasuredVersionConnection;
  /** Fine-tunes derived from it, oldest first. */
  readonly children: GqlFineTuneConnection;
  /** Route versions that serve it, oldest first. */
  readonly routeVersions: GqlRouteVersionConnection;
  /** What it comes from that is in quarantine now; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
  /** How the credit for its data is spread over people; null where nobody has any. */
  readonly shape?: Maybe<GqlInfluenceShape>;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** How the credit for a Datanet version, a fine-tune, a route version or an inference is divided. Parts sum to exactly 10^18 with the untraced ones. */
  readonly attribution?: Maybe<GqlAttributionConnection>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact?: Maybe<GqlImpact>;
  /** What lies behind bad answers: every upstream node that carried credit in judged ones, ranked by Ochiai suspiciousness. Evidence says what carried an answer; where there is none, all that the line gives parts to did. */
  readonly rootCauses?: Maybe<GqlRootCauseConnection>;
  /** What changed between two Datanet versions, two fine-tunes or two route versions. */
  readonly diffTo?: Maybe<GqlDiff>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneMeasurementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneRouteVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTunePathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneAttributionArgs = {
  by: GqlAttributionBy;
  pool?: InputMaybe<GqlPool>;
  asset?: InputMaybe<Scalars['ID']['input']>;
  only?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneRootCausesArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What the model factory makes: a model trained on Datanet versions, derived from others, or both. */
export type GqlFineTuneDiffToArgs = {
  to: Scalars['ID']['input'];
};

/** A Datanet version that a fine-tune was trained on. */
export type GqlTrainedOn = {
  readonly __typename?: 'TrainedOn';
  /** Which. */
  readonly datanetVersion: GqlDatanetVersion;
  /** How much of the data's credit it takes, relative to the other weights. */
  readonly weight: Scalars['SafeInt']['output'];
};

/** What a fine-tune derives from. */
export type GqlModelParent = GqlFineTune | GqlBaseModel;

/** A parent of a fine-tune. */
export type GqlDerivedFrom = {
  readonly __typename?: 'DerivedFrom';
  /** A fine-tune or a base model. */
  readonly parent: GqlModelParent;
  /** How much of the credit it takes, relative to the other weights. */
  readonly weight: Scalars['SafeInt']['output'];
};

/** Compute that a fine-tune took. */
export type GqlComputedBy = {
  readonly __typename?: 'ComputedBy';
  /** Whose. */
  readonly provider: GqlComputeProvider;
  /** How much, relative to the other units. */
  readonly units: Scalars['SafeInt']['output'];
};

/** A result of a fine-tune on a benchmark. */
export type GqlEvaluation = GqlNode & {
  readonly __typename?: 'Evaluation';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The benchmark. */
  readonly benchmark: Scalars['String']['output'];
  /** The task within it. */
  readonly task: Scalars['String']['output'];
  /** What was measured: accuracy, f1 … */
  readonly metric: Scalars['String']['output'];
  /** The value before the fine-tune. */
  readonly before?: Maybe<Scalars['Float']['output']>;
  /** The value after it. */
  readonly after: Scalars['Float']['output'];
  /** What was evaluated. */
  readonly fineTune: GqlFineTune;
};

/** A Datanet version as it was measured for a fine-tune: its credit there goes by what each record did. Its key is `fineTune/datanet@version`. */
export type GqlMeasuredVersion = GqlNode & {
  readonly __typename?: 'MeasuredVersion';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The fine-tune it was measured for. */
  readonly fineTune: GqlFineTune;
  /** What was measured. */
  readonly datanetVersion: GqlDatanetVersion;
  /** The method. */
  readonly method: Scalars['String']['output'];
  /** Its version. */
  readonly methodVersion: Scalars['String']['output'];
  /** How its scores are to be read. */
  readonly sign: GqlEvidenceSign;
  /** How many records have a score. */
  readonly recordCount: Scalars['Int']['output'];
};

/** A page of measured versions. */
export type GqlMeasuredVersionConnection = {
  readonly __typename?: 'MeasuredVersionConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlMeasuredVersionEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of measured versions. */
export type GqlMeasuredVersionEdge = {
  readonly __typename?: 'MeasuredVersionEdge';
  /** What it is. */
  readonly node: GqlMeasuredVersion;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** What came of a node. The numbers cost little; pages and money are worked out where they are asked for. */
export type GqlImpact = {
  readonly __typename?: 'Impact';
  /** The node. */
  readonly of: GqlNode;
  /** How many fine-tunes lie downstream. */
  readonly fineTuneCount: Scalars['Int']['output'];
  /** How many route versions lie downstream. */
  readonly routeVersionCount: Scalars['Int']['output'];
  /** How many of these are the last version of their route, and so serve now. */
  readonly servingCount: Scalars['Int']['output'];
  /** How many inferences came of it, voided ones included; a provider's own as well, whatever route they were of. */
  readonly inferenceCount: Scalars['SafeInt']['output'];
  /** The fine-tunes, nearest first, then by key. */
  readonly fineTunes: GqlFineTuneConnection;
  /** The route versions, nearest first, then by key. */
  readonly routeVersions: GqlRouteVersionConnection;
  /** The route versions that serve now, by key. */
  readonly serving: GqlRouteVersionConnection;
  /** The inferences, by route version, then oldest first. */
  readonly inferences: GqlInferenceConnection;
  /** What settlements have sent through it so far, by asset. */
  readonly money: ReadonlyArray<GqlMoneyThrough>;
};


/** What came of a node. The numbers cost little; pages and money are worked out where they are asked for. */
export type GqlImpactFineTunesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What came of a node. The numbers cost little; pages and money are worked out where they are asked for. */
export type GqlImpactRouteVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What came of a node. The numbers cost little; pages and money are worked out where they are asked for. */
export type GqlImpactServingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What came of a node. The numbers cost little; pages and money are worked out where they are asked for. */
export type GqlImpactInferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What settlements have sent through a node in one asset. */
export type GqlMoneyThrough = {
  readonly __typename?: 'MoneyThrough';
  /** What it was paid in. */
  readonly asset: GqlAsset;
  /** What was sent to it: to a record by evidence, by corrections of it and as its part of its versions' money; to a fine-tune from the pools model and training; to a contributor or a provider all it has earned, payable, held or paid out. */
  readonly attributed: Scalars['Amount']['output'];
  /** What of that has become payable to people and providers; for a contributor or a provider, what was paid out. */
  readonly paid: Scalars['Amount']['output'];
};

/** Whether an answer was any good. */
export type GqlAnswerVerdict =
  /** It was. */
  | 'GOOD'
  /** It was weak or wrong. */
  | 'BAD';

/** A judgement of an answer. All are kept; the last one applied counts. */
export type GqlJudgement = GqlNode & {
  readonly __typename?: 'Judgement';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** What was judged. */
  readonly inference: GqlInference;
  /** Who judged it, where it says so. */
  readonly by?: Maybe<GqlContributor>;
  /** The verdict. */
  readonly verdict: GqlAnswerVerdict;
  /** How good it was, from 0 to 1. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Why, in words. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of judgements. */
export type GqlJudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlJudgementEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of judgements. */
export type GqlJudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** What it is. */
  readonly node: GqlJudgement;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** One measured use of a route. */
export type GqlInference = GqlNode & {
  readonly __typename?: 'Inference';
  /** What was said of its answer, oldest first. */
  readonly judgements: GqlJudgementConnection;
  /** The judgement that counts, the last one applied; null where it was not judged. */
  readonly verdict?: Maybe<GqlAnswerVerdict>;
  /** What its route version comes from that is in quarantine now; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** What answered. */
  readonly routeVersion: GqlRouteVersion;
  /** Whose machines served it, where it says so itself. */
  readonly provider?: Maybe<GqlComputeProvider>;
  /** The adapters merged for it, where it names them. */
  readonly serves?: Maybe<ReadonlyArray<GqlServed>>;
  /** What it was for. */
  readonly task?: Maybe<Scalars['String']['output']>;
  /** Tokens read. */
  readonly inputTokens: Scalars['SafeInt']['output'];
  /** Tokens written. */
  readonly outputTokens: Scalars['SafeInt']['output'];
  /** What it brought; null where it was free. */
  readonly fee?: Maybe<GqlMoney>;
  /** Why it was voided, and so pays nothing; null where it was not. */
  readonly voidReason?: Maybe<Scalars['String']['output']>;
  /** How long it took, in milliseconds. */
  readonly latencyMs?: Maybe<Scalars['SafeInt']['output']>;
  /** Compute it took, in the provider's units. */
  readonly computeUnits?: Maybe<Scalars['SafeInt']['output']>;
  /** Reports of what influenced it, oldest first. */
  readonly evidence: GqlEvidenceConnection;
  /** The report that its money follows: the last one applied before it is settled; null where there is none. */
  readonly decisiveEvidence?: Maybe<GqlEvidence>;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** How the credit for a Datanet version, a fine-tune, a route version or an inference is divided. Parts sum to exactly 10^18 with the untraced ones. */
  readonly attribution?: Maybe<GqlAttributionConnection>;
  /** The receipt of an inference: its fee, the policy, every step with exact fraction, parts and amount, and its settlement. */
  readonly receipt?: Maybe<GqlReceipt>;
};


/** One measured use of a route. */
export type GqlInferenceJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One measured use of a route. */
export type GqlInferenceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** One measured use of a route. */
export type GqlInferenceAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One measured use of a route. */
export type GqlInferenceLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** One measured use of a route. */
export type GqlInferencePathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One measured use of a route. */
export type GqlInferenceAttributionArgs = {
  by: GqlAttributionBy;
  pool?: InputMaybe<GqlPool>;
  asset?: InputMaybe<Scalars['ID']['input']>;
  only?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How a route's answers of one stretch of time were judged. */
export type GqlJudgedStretch = {
  readonly __typename?: 'JudgedStretch';
  /** Where it begins. */
  readonly start: Scalars['DateTime']['output'];
  /** Answers that were good, by the last judgement applied. */
  readonly good: Scalars['SafeInt']['output'];
  /** Answers that were bad, by the last judgement applied. */
  readonly bad: Scalars['SafeInt']['output'];
};

/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRoute = GqlNode & {
  readonly __typename?: 'ModelRoute';
  /** How its answers were judged, by the time they were given, oldest first; stretches without a judgement are left out. At most 1,000 entries. */
  readonly judged: ReadonlyArray<GqlJudgedStretch>;
  /** What its last version remembers, or remembered then; null where it had none yet. */
  readonly memory?: Maybe<GqlMemory>;
  /** What its last version comes from that is in quarantine now; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
  /** What it was used for and what it brought, by time, oldest first; at most 1,000 stretches. */
  readonly usage: ReadonlyArray<GqlUsage>;
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The number of the last published version. */
  readonly lastVersion: Scalars['Int']['output'];
  /** Its versions, first to last. */
  readonly versions: GqlRouteVersionConnection;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** What lies behind bad answers: every upstream node that carried credit in judged ones, ranked by Ochiai suspiciousness. Evidence says what carried an answer; where there is none, all that the line gives parts to did. */
  readonly rootCauses?: Maybe<GqlRootCauseConnection>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteJudgedArgs = {
  bucket?: InputMaybe<GqlBucket>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteMemoryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteUsageArgs = {
  bucket?: InputMaybe<GqlBucket>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRoutePathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What users call: a name that stays while the versions behind it change. */
export type GqlModelRouteRootCausesArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Says whether an answer was any good; the last judgement applied counts. */
export type GqlJudgeInferenceInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the inference. */
  readonly inference: Scalars['ID']['input'];
  /** Key of the contributor who judges. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
  /** The verdict. */
  readonly verdict: GqlAnswerVerdict;
  /** How good it was, from 0 to 1. */
  readonly score?: InputMaybe<Scalars['Float']['input']>;
  /** Why; at most 4,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. */
export type GqlJudgeInferencePayload = {
  readonly __typename?: 'JudgeInferencePayload';
  /** What it made or changed; null where it was refused. */
  readonly inference?: Maybe<GqlInference>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Which way to walk. */
export type GqlDirection =
  /** From effects to their causes. */
  | 'UPSTREAM'
  /** From causes to their effects. */
  | 'DOWNSTREAM';

/** Why an answer is not whole. */
export type GqlIncompleteReason =
  /** `maxDepth` ended the walk; more of what was asked for lies deeper. */
  | 'MAX_DEPTH'
  /** There are more nodes than one answer holds. */
  | 'NODE_LIMIT';

/** What a node comes from, or what came of it. */
export type GqlAncestryConnection = {
  readonly __typename?: 'AncestryConnection';
  /** This page, nearest first, then by key. */
  readonly edges: ReadonlyArray<GqlAncestryEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all; a lower bound where the reason is NODE_LIMIT. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the answer is whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why it is not. */
  readonly incompleteReason?: Maybe<GqlIncompleteReason>;
};

/** A node of an ancestry. */
export type GqlAncestryEdge = {
  readonly __typename?: 'AncestryEdge';
  /** The node. */
  readonly node: GqlNode;
  /** The fewest steps that lead to it. */
  readonly distance: Scalars['Int']['output'];
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A step of lineage, from effect to cause. */
export type GqlLineageStep =
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

/** A step between two nodes of a lineage graph. */
export type GqlLineageEdge = {
  readonly __typename?: 'LineageEdge';
  /** Global id of the effect. */
  readonly from: Scalars['ID']['output'];
  /** Global id of the cause. */
  readonly to: Scalars['ID']['output'];
  /** What kind of step. */
  readonly kind: GqlLineageStep;
  /** The weight, share or units it carries, or the fraction a correction keeps; null where it has none. */
  readonly weight?: Maybe<Scalars['String']['output']>;
  /** The data credit along this step, in parts of 10^18, worked out on the whole lineage of the root, however little of it the graph shows. Upstream of an inference, a route (its last version), a route version or a fine-tune: the parts of the root's credit that the step passes on from effect to cause; what evidence gives to records passes along no step, and all parts that end at Datanet versions and base models, or are untraced, sum with those of evidence to exactly 10^18. Downstream of a Datanet version, a base model, a fine-tune, a record or a contributor: the part of the effect's credit that is the root's and comes by this step, rounded down. Null where nothing is divided along the step: of steps only ANSWERED_BY, SERVES, TRAINED_ON, DERIVED_FROM and a route's VERSION_OF divide credit, and downstream ANSWERED_BY does not; how a version divides its own over records and people is told by `attribution(through:)`. Null throughout where the lineage has more than 5,000 fine-tunes and route versions, and for an inference at a time before the report that decides its credit. */
  readonly parts?: Maybe<Scalars['Parts']['output']>;
};

/** What of the data credit a node of a lineage graph has. */
export type GqlLineageCredit = {
  readonly __typename?: 'LineageCredit';
  /** Global id of the node. */
  readonly node: Scalars['ID']['output'];
  /** How much, in parts of 10^18, worked out like `LineageEdge.parts`: upstream of the root's credit, downstream of the node's own. */
  readonly parts: Scalars['Parts']['output'];
};

/** The graph around a node. */
export type GqlLineageGraph = {
  readonly __typename?: 'LineageGraph';
  /** The root and the nodes nearest to it. */
  readonly nodes: ReadonlyArray<GqlNode>;
  /** The steps between them. */
  readonly edges: ReadonlyArray<GqlLineageEdge>;
  /** The data credit of those nodes that have any; the root is left out. */
  readonly credit: ReadonlyArray<GqlLineageCredit>;
  /** Whether it is whole. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why it is not. */
  readonly incompleteReason?: Maybe<GqlIncompleteReason>;
};

/** The ways from an effect to a cause. */
export type GqlLineagePaths = {
  readonly __typename?: 'LineagePaths';
  /** How many there are, exactly, as a decimal string. */
  readonly pathCount: Scalars['String']['output'];
  /** The shortest of them. */
  readonly paths: ReadonlyArray<GqlLineagePath>;
};

/** One way from an effect to a cause. */
export type GqlLineagePath = {
  readonly __typename?: 'LineagePath';
  /** The nodes on it, from the effect to the cause, both included. */
  readonly nodes: ReadonlyArray<GqlNode>;
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
};

/** Whether a question can be answered. */
export type GqlMemoryVerdict =
  /** Nothing is missing. */
  | 'KNOWN'
  /** Something is missing; no gap touches half of the credit. */
  | 'PARTLY_KNOWN'
  /** A gap touches half of the credit or more. */
  | 'UNKNOWN';

/** What may be missing. */
export type GqlGapKind =
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

/** Something that is missing. */
export type GqlGap = {
  readonly __typename?: 'Gap';
  /** What. */
  readonly kind: GqlGapKind;
  /** How many things it is about. */
  readonly count: Scalars['Int']['output'];
  /** The credit it touches, of 10^18 parts: of the pool `data` for what entered and who helped (of the last inferences for NO_EVIDENCE), of what is served for what changed, of the pool `model` and as much as is lacking for ROYALTY_FLOOR_DILUTED, of a whole fee for whether it can be paid. Gaps may overlap. */
  readonly parts: Scalars['Parts']['output'];
  /** The same, for reading. */
  readonly share: Scalars['Float']['output'];
  /** The first of them, most credit first; at most 20. */
  readonly examples: ReadonlyArray<GqlNode>;
};

/** What a licence asks. */
export type GqlLicenceTerm =
  /** To name the source. */
  | 'ATTRIBUTION'
  /** To share what is built on it under the same terms. */
  | 'SHARE_ALIKE'
  /** Not to use it for money. */
  | 'NON_COMMERCIAL'
  /** Not to build on it. */
  | 'NO_DERIVATIVES';

/** A licence that is carried to a route, and what it asks. */
export type GqlCarriedTerms = {
  readonly __typename?: 'CarriedTerms';
  /** As it was declared: an SPDX id or expression, where it is known. */
  readonly licence: Scalars['String']['output'];
  /** Whether this service knows its terms. */
  readonly known: Scalars['Boolean']['output'];
  /** What it asks; of alternatives, the one that asks least. */
  readonly terms: ReadonlyArray<GqlLicenceTerm>;
  /** The data credit under it, of 10^18 parts; none where only fine-tunes are. */
  readonly parts: Scalars['Parts']['output'];
};

/** A term of a source that is not kept, and the way from where it is not. */
export type GqlLicenceConflict = {
  readonly __typename?: 'LicenceConflict';
  /** Which term. */
  readonly term: GqlLicenceTerm;
  /** The source: a Datanet version, a base model or a fine-tune. */
  readonly source: GqlNode;
  /** The license it is under, or some of its records are: members, or records that members correct. */
  readonly licence: Scalars['String']['output'];
  /** The licence where it is not kept; null where it is used for money, and where nothing is stated. */
  readonly against?: Maybe<Scalars['String']['output']>;
  /** How many records of the source are under it; 0 where the source itself is. */
  readonly records: Scalars['Int']['output'];
  /** From where it is not kept to the source, both included: the shortest path. It ends at the first of the records, by key, where some of these are under the license, after the corrections that lead there. */
  readonly path: ReadonlyArray<GqlNode>;
};

/** What a route version remembers: the four questions, each with what is known, what is missing and a verdict. At a moment it answers by what was there then: use, verdicts on records, evaluations, evidence, owners and licences of base models, quarantines. What it comes from and all parts were settled when it was published, so they are the same at any moment. */
export type GqlMemory = {
  readonly __typename?: 'Memory';
  /** Which route version. */
  readonly routeVersion: GqlRouteVersion;
  /** What entered? */
  readonly entered: GqlMemoryEntered;
  /** What changed, and did it improve anything? */
  readonly changed: GqlMemoryChanged;
  /** Who helped? */
  readonly helped: GqlMemoryHelped;
  /** Is enough known to pay? */
  readonly enough: GqlMemoryEnough;
  /** What it comes from that is in quarantine, or was then; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
};

/** What entered a route version. */
export type GqlMemoryEntered = {
  readonly __typename?: 'MemoryEntered';
  /** How far the question can be answered. */
  readonly verdict: GqlMemoryVerdict;
  /** What is missing. */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** Datanet versions it comes from, whatever their weights. */
  readonly datanetVersions: Scalars['Int']['output'];
  /** Base models it comes from. */
  readonly baseModels: Scalars['Int']['output'];
  /** Records that have credit. */
  readonly records: Scalars['Int']['output'];
  /** The terms of every source, credited or not, most credit first. */
  readonly terms: ReadonlyArray<GqlCarriedTerms>;
  /** Where they are not kept, by source. */
  readonly conflicts: GqlLicenceConflictConnection;
};


/** What entered a route version. */
export type GqlMemoryEnteredConflictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What changed on the way to a route version. */
export type GqlMemoryChanged = {
  readonly __typename?: 'MemoryChanged';
  /** How far the question can be answered. */
  readonly verdict: GqlMemoryVerdict;
  /** What is missing. */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** Fine-tunes it comes from, what it serves included. */
  readonly fineTunes: Scalars['Int']['output'];
  /** By task, whether results became better. */
  readonly tasks: ReadonlyArray<GqlTaskChange>;
  /** The last result of every fine-tune by every measure, beside what was before; by task, benchmark, metric and fine-tune. */
  readonly improvements: GqlImprovementConnection;
};


/** What changed on the way to a route version. */
export type GqlMemoryChangedImprovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether results for a task became better. */
export type GqlTaskChange = {
  readonly __typename?: 'TaskChange';
  /** The task. */
  readonly task: Scalars['String']['output'];
  /** Results that became better. Of measures such as loss, error or perplexity less is better. */
  readonly improved: Scalars['Int']['output'];
  /** Results that became worse. */
  readonly worsened: Scalars['Int']['output'];
  /** Results that stayed the same, or have nothing to be compared with. */
  readonly undecided: Scalars['Int']['output'];
};

/** A result of a fine-tune beside what was before. */
export type GqlImprovement = {
  readonly __typename?: 'Improvement';
  /** Which fine-tune. */
  readonly fineTune: GqlFineTune;
  /** For what. */
  readonly task: Scalars['String']['output'];
  /** On what. */
  readonly benchmark: Scalars['String']['output'];
  /** By which number. */
  readonly metric: Scalars['String']['output'];
  /** As it was reported with the result, else the last result of what the fine-tune derives from; null where there is neither. */
  readonly before?: Maybe<Scalars['Float']['output']>;
  /** The last result. */
  readonly after: Scalars['Float']['output'];
  /** Whether it is better; null where it is the same or there is nothing to compare with. */
  readonly improved?: Maybe<Scalars['Boolean']['output']>;
};

/** Who helped a route version. */
export type GqlMemoryHelped = {
  readonly __typename?: 'MemoryHelped';
  /** How far the question can be answered. */
  readonly verdict: GqlMemoryVerdict;
  /** What is missing. */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** Contributors who have credit; `attribution` names them. */
  readonly contributors: Scalars['Int']['output'];
  /** Data credit that rests on declared weights, of 10^18 parts. */
  readonly declared: Scalars['Parts']['output'];
  /** Data credit that rests on measured training. */
  readonly measured: Scalars['Parts']['output'];
  /** Of the last inferences, how many were looked at for evidence: 1,000 at most. */
  readonly inferences: Scalars['Int']['output'];
  /** How many of these have a report of what influenced them that came before they were settled. */
  readonly evidenced: Scalars['Int']['output'];
  /** Royalties that were asked of what comes from a model, and that what is served does not reach; the first 100, by what is lacking. */
  readonly dilutedFloors: ReadonlyArray<GqlDilutedFloor>;
};

/** A royalty that is asked of what comes from a model and not reached. Fractions are exact, n/d in lowest terms; rounded down to billionths where d would be larger. */
export type GqlDilutedFloor = {
  readonly __typename?: 'DilutedFloor';
  /** What is served. */
  readonly fineTune: GqlFineTune;
  /** Who asks: a base model or fine-tune that it comes from. */
  readonly ancestor: GqlModelParent;
  /** The royalty asked when the fine-tune was published. */
  readonly minRoyalty: Scalars['String']['output'];
  /** Of whom it was asked then. */
  readonly reach: GqlRoyaltyReach;
  /** How much of the fine-tune comes from the ancestor, by weights: a fraction. */
  readonly share: Scalars['String']['output'];
  /** The royalty asked times the share: what must reach the ancestor of the fine-tune's model credit, a fraction. */
  readonly floor: Scalars['String']['output'];
  /** What does reach it, by royalties and weights, with what it passes on itself: a fraction. */
  readonly given: Scalars['String']['output'];
  /** The least royalty of the fine-tune by which the floor would have been reached, a fraction; null where none suffices, for what it derives from passes too little on. */
  readonly reachedBy?: Maybe<Scalars['String']['output']>;
};

/** Whether enough is known to pay for a route version. */
export type GqlMemoryEnough = {
  readonly __typename?: 'MemoryEnough';
  /** How far the question can be answered. */
  readonly verdict: GqlMemoryVerdict;
  /** What is missing. */
  readonly gaps: ReadonlyArray<GqlGap>;
  /** How many inferences it has answered, voided ones included. */
  readonly inferences: Scalars['SafeInt']['output'];
  /** What of a fee nobody can be named for, pool by pool. */
  readonly pools: ReadonlyArray<GqlMemoryPool>;
  /** Its sum: what of a fee would go to `untraced`, of 10^18 parts. */
  readonly untraced: Scalars['Parts']['output'];
};

/** What of a pool is known. */
export type GqlMemoryPool = {
  readonly __typename?: 'MemoryPool';
  /** Its name. */
  readonly pool: Scalars['String']['output'];
  /** What it has of a fee, of 10^18 parts, rounded down. */
  readonly parts: Scalars['Parts']['output'];
  /** What of these would be untraced. */
  readonly untraced: Scalars['Parts']['output'];
};

/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersion = GqlNode & {
  readonly __typename?: 'RouteVersion';
  /** What it remembers: what entered, what changed, who helped, whether enough is known to pay; null at a time when it was not there yet. */
  readonly memory?: Maybe<GqlMemory>;
  /** What it comes from that is in quarantine now; the first 100. */
  readonly quarantineMarks: ReadonlyArray<GqlQuarantineMark>;
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** 1, 2, 3 … */
  readonly version: Scalars['Int']['output'];
  /** What it is a version of. */
  readonly route: GqlModelRoute;
  /** What it is for. */
  readonly task?: Maybe<Scalars['String']['output']>;
  /** The fine-tunes it serves, by weight. */
  readonly serves: ReadonlyArray<GqlServed>;
  /** Whose machines host it; null where inferences name their own. */
  readonly provider?: Maybe<GqlComputeProvider>;
  /** What a request costs; null where nothing is asked. */
  readonly price?: Maybe<GqlPrice>;
  /** How fees are divided over pools, relative to the sum of weights. */
  readonly policy: ReadonlyArray<GqlPoolWeight>;
  /** What it answered, oldest first. */
  readonly inferences: GqlInferenceConnection;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** How the credit for a Datanet version, a fine-tune, a route version or an inference is divided. Parts sum to exactly 10^18 with the untraced ones. */
  readonly attribution?: Maybe<GqlAttributionConnection>;
  /** What lies behind bad answers: every upstream node that carried credit in judged ones, ranked by Ochiai suspiciousness. Evidence says what carried an answer; where there is none, all that the line gives parts to did. */
  readonly rootCauses?: Maybe<GqlRootCauseConnection>;
  /** What changed between two Datanet versions, two fine-tunes or two route versions. */
  readonly diffTo?: Maybe<GqlDiff>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionMemoryArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionInferencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionAttributionArgs = {
  by: GqlAttributionBy;
  pool?: InputMaybe<GqlPool>;
  asset?: InputMaybe<Scalars['ID']['input']>;
  only?: InputMaybe<Scalars['ID']['input']>;
  through?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionRootCausesArgs = {
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a route serves from one publication to the next, at what price, and how fees are divided. Its key is `route@version`. */
export type GqlRouteVersionDiffToArgs = {
  to: Scalars['ID']['input'];
};

/** A page of terms that are not kept. */
export type GqlLicenceConflictConnection = {
  readonly __typename?: 'LicenceConflictConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlLicenceConflictEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of terms that are not kept. */
export type GqlLicenceConflictEdge = {
  readonly __typename?: 'LicenceConflictEdge';
  /** What it is. */
  readonly node: GqlLicenceConflict;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of results. */
export type GqlImprovementConnection = {
  readonly __typename?: 'ImprovementConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlImprovementEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of results. */
export type GqlImprovementEdge = {
  readonly __typename?: 'ImprovementEdge';
  /** What it is. */
  readonly node: GqlImprovement;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A record or a Datanet version was put into quarantine: it has no part in new versions, and what it earns from then on is held. */
export type GqlQuarantine = GqlNode & {
  readonly __typename?: 'Quarantine';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** What it holds: a record or a Datanet version. */
  readonly of: GqlNode;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who said so, where that is told. */
  readonly by?: Maybe<GqlContributor>;
  /** When it ended; null while it lasts. */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it ended. */
  readonly releaseReason?: Maybe<Scalars['String']['output']>;
};

/** A page of quarantines. */
export type GqlQuarantineConnection = {
  readonly __typename?: 'QuarantineConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlQuarantineEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of quarantines. */
export type GqlQuarantineEdge = {
  readonly __typename?: 'QuarantineEdge';
  /** What it is. */
  readonly node: GqlQuarantine;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** Something a node comes from is in quarantine. */
export type GqlQuarantineMark = {
  readonly __typename?: 'QuarantineMark';
  /** The quarantine, which lasts. */
  readonly quarantine: GqlQuarantine;
  /** A shortest way from the node to what is in quarantine, both included. */
  readonly path: ReadonlyArray<GqlNode>;
};

/** Puts a record or a Datanet version into quarantine. Everything that came in before is settled first; what was paid stays paid. */
export type GqlQuarantineInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the record; or give a Datanet version. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  /** Key of the Datanet version, as `datanet@version`. */
  readonly datanetVersion?: InputMaybe<Scalars['ID']['input']>;
  /** Why; at most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Key of the contributor who says so. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of it. */
export type GqlQuarantinePayload = {
  readonly __typename?: 'QuarantinePayload';
  /** The record; null where it is none, or where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** The Datanet version; null where it is none, or where it was refused. */
  readonly datanetVersion?: Maybe<GqlDatanetVersion>;
  /** What came of it so far, and what quarantine will show as marked. */
  readonly impact?: Maybe<GqlImpact>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Ends a quarantine. What was held because of it alone becomes payable, to the unit what would have been paid without it. */
export type GqlReleaseInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the record; or give a Datanet version. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
  /** Key of the Datanet version, as `datanet@version`. */
  readonly datanetVersion?: InputMaybe<Scalars['ID']['input']>;
  /** Why; at most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Key of the contributor who says so. */
  readonly by?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of it. */
export type GqlReleasePayload = {
  readonly __typename?: 'ReleasePayload';
  /** The record; null where it is none, or where it was refused. */
  readonly record?: Maybe<GqlRecord>;
  /** The Datanet version; null where it is none, or where it was refused. */
  readonly datanetVersion?: Maybe<GqlDatanetVersion>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** The whole way of one inference's fee, down to contributors, builders and compute. Once it is settled nothing in it changes. */
export type GqlReceipt = {
  readonly __typename?: 'Receipt';
  /** The inference. */
  readonly inference: GqlInference;
  /** What answered. */
  readonly routeVersion: GqlRouteVersion;
  /** What it brought; null where it was free. */
  readonly fee?: Maybe<GqlMoney>;
  /** Whether it was voided, and so pays nothing. */
  readonly voided: Scalars['Boolean']['output'];
  /** Whether it has been paid. */
  readonly settled: Scalars['Boolean']['output'];
  /** The settlement that took it; null before. */
  readonly settlement?: Maybe<GqlSettlement>;
  /** The report that its money follows. */
  readonly evidence?: Maybe<GqlEvidence>;
  /** How its fee is divided, pool by pool; amounts sum to the fee. */
  readonly pools: ReadonlyArray<GqlReceiptPool>;
};

/** What one pool has of a fee, and its way. */
export type GqlReceiptPool = {
  readonly __typename?: 'ReceiptPool';
  /** Its name. */
  readonly pool: Scalars['String']['output'];
  /** Its weight in the policy. */
  readonly weight: Scalars['SafeInt']['output'];
  /** Its part of the fee, as weight/sum of weights. */
  readonly fraction: Scalars['String']['output'];
  /** Its part of the fee, in base units; null where nothing was charged. */
  readonly amount?: Maybe<Scalars['Amount']['output']>;
  /** Every step of its way. What arrives somewhere is divided there once, exactly; amounts are what the ledger would pay for this inference alone, and the settlement's statements say what it paid for all. */
  readonly hops: GqlHopConnection;
};


/** What one pool has of a fee, and its way. */
export type GqlReceiptPoolHopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One step of the way: what of `from` went to `to`. */
export type GqlHop = {
  readonly __typename?: 'Hop';
  /** Where it comes from, as `Label:key`. */
  readonly from: Scalars['String']['output'];
  /** Where it goes, as `Label:key`, `Pool:name` or `untraced`. */
  readonly to: Scalars['String']['output'];
  /** The node it goes to, where it is one. */
  readonly node?: Maybe<GqlNode>;
  /** The part of what `from` divided, exact and in lowest terms. */
  readonly fraction: Scalars['String']['output'];
  /** How much of the pool, of 10^18 parts. */
  readonly parts: Scalars['Parts']['output'];
  /** How much money, in base units; null where nothing was charged. */
  readonly amount?: Maybe<Scalars['Amount']['output']>;
  /** What it rests on. */
  readonly basis: GqlBasis;
};

/** A page of hops. */
export type GqlHopConnection = {
  readonly __typename?: 'HopConnection';
  /** This page, in the order of the way. */
  readonly edges: ReadonlyArray<GqlHopEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of hops. */
export type GqlHopEdge = {
  readonly __typename?: 'HopEdge';
  /** What it is. */
  readonly node: GqlHop;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A stretch of time, in UTC. */
export type GqlBucket =
  /** An hour. */
  | 'HOUR'
  /** A day. */
  | 'DAY'
  /** A week, from Monday. */
  | 'WEEK'
  /** A month. */
  | 'MONTH';

/** What a route was used for in one stretch of time. */
export type GqlUsage = {
  readonly __typename?: 'Usage';
  /** Where it begins. */
  readonly start: Scalars['DateTime']['output'];
  /** How often it answered, voided inferences left out. */
  readonly inferences: Scalars['SafeInt']['output'];
  /** Tokens read. */
  readonly inputTokens: Scalars['SafeInt']['output'];
  /** Tokens written. */
  readonly outputTokens: Scalars['SafeInt']['output'];
  /** What it brought, by asset; settled or not. */
  readonly fees: ReadonlyArray<GqlMoney>;
};

/** What someone earned in one stretch of time from one node of the line. */
export type GqlEarning = {
  readonly __typename?: 'Earning';
  /** Where it begins. */
  readonly start: Scalars['DateTime']['output'];
  /** What it was earned through, as `Label:key`: a Datanet version, a record, a fine-tune, a base model or a route version. */
  readonly through: Scalars['String']['output'];
  /** How much became payable. */
  readonly amount: GqlMoney;
};

/** How sure one can be of what is ranked first. */
export type GqlCertainty =
  /** There is nothing to go by: no answer was judged bad. */
  | 'NONE'
  /** It may well be chance, or there is nothing to compare with. */
  | 'LOW'
  /** Chance is unlikely, but other nodes have the same counts, or it is not unlikely enough. */
  | 'FAIR'
  /** By chance it would come up in fewer than 1 of 1,000 such lists, and no other node has the same counts. */
  | 'HIGH';

/** What lies behind bad answers, most suspicious first. */
export type GqlRootCauseConnection = {
  readonly __typename?: 'RootCauseConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlRootCauseEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many nodes carried credit in at least one judged answer. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many answers were judged bad; the last judgement of each counts. */
  readonly bad: Scalars['Int']['output'];
  /** How many were judged good. */
  readonly good: Scalars['Int']['output'];
  /** How many of both come with evidence of what influenced them. */
  readonly evidenced: Scalars['Int']['output'];
  /** Whether all judged answers were counted; if not, the newest 100,000 were. */
  readonly complete: Scalars['Boolean']['output'];
  /** Why not all were. */
  readonly incompleteReason?: Maybe<GqlIncompleteReason>;
  /** How sure one can be of what is ranked first. */
  readonly certainty: GqlCertainty;
  /** The same in plain words, with the numbers. */
  readonly explanation: Scalars['String']['output'];
};

/** A node upstream of judged answers. Its four counts are what its score is made of. */
export type GqlRootCauseEdge = {
  readonly __typename?: 'RootCauseEdge';
  /** Which. */
  readonly node: GqlNode;
  /** Ochiai suspiciousness, 0 to 1: carriedBad / √((carriedBad + otherBad)·(carriedBad + carriedGood)). */
  readonly score: Scalars['Float']['output'];
  /** How many nodes have a higher score or the same with more bad answers, and one; nodes with the same counts share a rank. */
  readonly rank: Scalars['Int']['output'];
  /** How many other nodes have exactly the same counts, so that judgements cannot tell them apart. */
  readonly tiedWith: Scalars['Int']['output'];
  /** Bad answers that it carried credit in. */
  readonly carriedBad: Scalars['Int']['output'];
  /** Bad answers that it did not. */
  readonly otherBad: Scalars['Int']['output'];
  /** Good answers that it carried credit in. */
  readonly carriedGood: Scalars['Int']['output'];
  /** Good answers that it did not. */
  readonly otherGood: Scalars['Int']['output'];
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** What fees are paid in. */
export type GqlAsset = GqlNode & {
  readonly __typename?: 'Asset';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** Its code, which is its key. */
  readonly code: Scalars['ID']['output'];
  /** How many decimals its unit has; amounts are in base units, 10^-decimals of it. */
  readonly decimals: Scalars['Int']['output'];
  /** The name to show. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProvider = GqlNode & {
  readonly __typename?: 'ComputeProvider';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** The name to show. */
  readonly name: Scalars['String']['output'];
  /** Where payments go. */
  readonly wallet?: Maybe<Scalars['String']['output']>;
  /** Route versions it hosts, oldest first. */
  readonly routeVersions: GqlRouteVersionConnection;
  /** Fine-tunes it computed, oldest first. */
  readonly fineTunes: GqlFineTuneConnection;
  /** How far it is trusted with answering, and why. */
  readonly trust: GqlTrust;
  /** Everything a node comes from, or everything that came of it, each once with its smallest distance. The root is left out. */
  readonly ancestry?: Maybe<GqlAncestryConnection>;
  /** The root and the nearest of its ancestry (or of what came of it), with the steps between them, ready to be drawn. */
  readonly lineageGraph?: Maybe<GqlLineageGraph>;
  /** How many ways lead from an effect to a cause, and the shortest of them. */
  readonly pathsTo?: Maybe<GqlLineagePaths>;
  /** Everything that came of a record, a contributor, a Datanet version, a fine-tune, a base model or a compute provider. */
  readonly impact?: Maybe<GqlImpact>;
};


/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProviderRouteVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProviderFineTunesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProviderTrustArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProviderAncestryArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProviderLineageGraphArgs = {
  direction?: InputMaybe<GqlDirection>;
  kinds?: InputMaybe<ReadonlyArray<GqlNodeKind>>;
  maxDepth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
};


/** Whose machines serve routes and compute fine-tunes. */
export type GqlComputeProviderPathsToArgs = {
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A fine-tune that is served, alone or merged with others. */
export type GqlServed = {
  readonly __typename?: 'Served';
  /** Which. */
  readonly fineTune: GqlFineTune;
  /** How much of the credit it takes, relative to the other weights. */
  readonly weight: Scalars['SafeInt']['output'];
};

/** A price: per request, plus the sum over tokens divided by 1,000 and rounded down. */
export type GqlPrice = {
  readonly __typename?: 'Price';
  /** What it is paid in. */
  readonly asset: GqlAsset;
  /** For each request, in base units. */
  readonly perRequest: Scalars['Amount']['output'];
  /** For 1,000 input tokens, in base units. */
  readonly per1kInput: Scalars['Amount']['output'];
  /** For 1,000 output tokens, in base units. */
  readonly per1kOutput: Scalars['Amount']['output'];
};

/** A pool of a fee: platform, model, data, compute, training or any other account. */
export type GqlPoolWeight = {
  readonly __typename?: 'PoolWeight';
  /** Its name. */
  readonly pool: Scalars['String']['output'];
  /** Its part of the fee, relative to the other weights. */
  readonly weight: Scalars['SafeInt']['output'];
};

/** An amount of an asset. */
export type GqlMoney = {
  readonly __typename?: 'Money';
  /** What it is paid in. */
  readonly asset: GqlAsset;
  /** How much, in base units. */
  readonly amount: Scalars['Amount']['output'];
};

/** Takes an inference back before it is settled. */
export type GqlVoidInferenceInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the inference. */
  readonly inference: Scalars['ID']['input'];
  /** Why; at most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type GqlVoidInferencePayload = {
  readonly __typename?: 'VoidInferencePayload';
  /** What it made or changed; null where it was refused. */
  readonly inference?: Maybe<GqlInference>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Says that someone was paid. */
export type GqlRecordPayoutInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who was paid, as `Label:key`: a Contributor, a ComputeProvider, or the account of a pool as `Pool:name`. */
  readonly owner: Scalars['ID']['input'];
  /** Code of the asset. */
  readonly asset: Scalars['ID']['input'];
  /** How much, in base units; at most what is payable. */
  readonly amount: Scalars['Amount']['input'];
  /** Where the payment can be found, such as a transaction's hash. */
  readonly reference: Scalars['String']['input'];
};

/** What became of it. */
export type GqlRecordPayoutPayload = {
  readonly __typename?: 'RecordPayoutPayload';
  /** What it made; null where it was refused. */
  readonly transfer?: Maybe<GqlTransfer>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** Undoes a payout that did not arrive, by a transfer of its own. */
export type GqlReverseTransferInput = {
  /** Idempotency key within this mutation: the same id with the same content applies once. Made up where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** When it happened; now where absent. At most five minutes ahead. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Key of the transfer. */
  readonly transfer: Scalars['ID']['input'];
  /** Why; at most 4,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of it. */
export type GqlReverseTransferPayload = {
  readonly __typename?: 'ReverseTransferPayload';
  /** The transfer that undoes it; null where it was refused. */
  readonly transfer?: Maybe<GqlTransfer>;
  /** Whether it had been applied before, and so had no effect. */
  readonly duplicate: Scalars['Boolean']['output'];
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** What an account is for. */
export type GqlAccountKind =
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

/** Where money stands, in one asset. */
export type GqlAccount = {
  readonly __typename?: 'Account';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is: `Label:key`, `Pool:name` for the accounts of policies, `Mix:…` for adapters merged per request, `fees` or `untraced`. */
  readonly owner: Scalars['ID']['output'];
  /** The node that owns it, where there is one. */
  readonly node?: Maybe<GqlNode>;
  /** What it counts. */
  readonly asset: GqlAsset;
  /** What it is for. */
  readonly kind: GqlAccountKind;
  /** What stands on it now; what is payable now, where it is someone's. */
  readonly balance: Scalars['Amount']['output'];
  /** What its owner has earned and cannot be paid for now. */
  readonly held: Scalars['Amount']['output'];
  /** What its owner has been paid so far. */
  readonly paid: Scalars['Amount']['output'];
  /** All that settlements have ever sent it. */
  readonly received: Scalars['Amount']['output'];
  /** What the wallet of its owner may claim by the last settlement; null without a wallet of an EVM, or before the first settlement. */
  readonly claim?: Maybe<GqlClaim>;
  /** What entered it and left it, newest first. */
  readonly postings: GqlPostingConnection;
};


/** Where money stands, in one asset. */
export type GqlAccountPostingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a wallet may claim in all, proven against a settlement's Merkle root (StandardMerkleTree of address and uint256). */
export type GqlClaim = {
  readonly __typename?: 'Claim';
  /** The address, in lower case; null where its owner was erased. */
  readonly wallet?: Maybe<Scalars['String']['output']>;
  /** The leaf of the tree: the double keccak256 of wallet and amount. */
  readonly leaf: Scalars['String']['output'];
  /** Everything its owners ever earned while it was theirs, in base units; what was claimed before is part of it. */
  readonly amount: Scalars['Amount']['output'];
  /** The siblings on the way from the leaf to the root. */
  readonly proof: ReadonlyArray<Scalars['String']['output']>;
  /** The root. */
  readonly root: Scalars['String']['output'];
  /** The settlement that published it. */
  readonly settlement: GqlSettlement;
};

/** Why something went where it did. */
export type GqlPostingReason =
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

/** One side of a transfer: what enters an account, or leaves it where the amount is negative. */
export type GqlPosting = {
  readonly __typename?: 'Posting';
  /** The account. */
  readonly account: GqlAccount;
  /** The transfer it is part of. */
  readonly transfer: GqlTransfer;
  /** How much, in base units; below 0 where it leaves the account. */
  readonly amount: Scalars['Amount']['output'];
  /** The pool of the fee it comes from, where it leaves a route. */
  readonly pool?: Maybe<Scalars['String']['output']>;
  /** Why nobody could be named, or why it is held. */
  readonly reason?: Maybe<GqlPostingReason>;
  /** Its number in its account, from 1. */
  readonly number: Scalars['SafeInt']['output'];
};

/** A page of postings. */
export type GqlPostingConnection = {
  readonly __typename?: 'PostingConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlPostingEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of postings. */
export type GqlPostingEdge = {
  readonly __typename?: 'PostingEdge';
  /** What it is. */
  readonly node: GqlPosting;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of accounts. */
export type GqlAccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlAccountEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of accounts. */
export type GqlAccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** What it is. */
  readonly node: GqlAccount;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** What made a transfer. */
export type GqlTransferKind =
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

/** A movement of money between accounts. Its postings sum to 0, and it never changes; only another one undoes it. Its key is unique, so that nothing moves twice. */
export type GqlTransfer = GqlNode & {
  readonly __typename?: 'Transfer';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** What made it. */
  readonly kind: GqlTransferKind;
  /** What it counts. */
  readonly asset: GqlAsset;
  /** Whose it is: the node that a settlement divided for, or who was paid. */
  readonly owner?: Maybe<Scalars['ID']['output']>;
  /** The node that the owner is, where it is one. */
  readonly node?: Maybe<GqlNode>;
  /** The settlement it is part of. */
  readonly settlement?: Maybe<GqlSettlement>;
  /** Where a payout can be found. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Why a payout was undone. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The payout it undoes. */
  readonly reverses?: Maybe<GqlTransfer>;
  /** What a settlement divided: lifetime totals before and after, from which every posting can be computed again. */
  readonly statement?: Maybe<GqlStatement>;
  /** What a settlement did here, in sums; null for other transfers. */
  readonly division?: Maybe<GqlDivision>;
  /** Its postings. */
  readonly postings: GqlPostingConnection;
};


/** A movement of money between accounts. Its postings sum to 0, and it never changes; only another one undoes it. Its key is unique, so that nothing moves twice. */
export type GqlTransferPostingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a settlement did at one node of the line, in sums. What it received is what went on and the remainder. */
export type GqlDivision = {
  readonly __typename?: 'Division';
  /** What it received in this settlement, in base units; for a route version or a mix, its fees. */
  readonly received: Scalars['Amount']['output'];
  /** Where that went, by pool, then by kind of account, then by reason. */
  readonly went: ReadonlyArray<GqlWent>;
  /** What stays here until the next settlement: each payee gets whole base units of all that ever came, so less than one for each of them waits; below 0 where what had waited went on. */
  readonly remainder: Scalars['Amount']['output'];
};

/** What one kind of account got of what a node received, for one pool and one reason. */
export type GqlWent = {
  readonly __typename?: 'Went';
  /** The pool of the policy that it is from, where it left a route; null elsewhere. */
  readonly pool?: Maybe<Scalars['String']['output']>;
  /** What it became: LINE, MODEL and TRAINING go on down the line to be divided there; PAYABLE, HELD, UNTRACED and POOL end here. */
  readonly kind: GqlAccountKind;
  /** Why nobody could be named, or why it is held. */
  readonly reason?: Maybe<GqlPostingReason>;
  /** How much, in base units. */
  readonly amount: Scalars['Amount']['output'];
  /** How many accounts got it. */
  readonly accounts: Scalars['SafeInt']['output'];
};

/** Lifetime totals of a node before and after a settlement. What it pays is f(after) − f(before), where f divides by floor only. A release pays what f gives without the hold and did not with it. */
export type GqlStatement = {
  readonly __typename?: 'Statement';
  /** All that came in before, in base units. */
  readonly before: Scalars['Amount']['output'];
  /** The same after. */
  readonly after: Scalars['Amount']['output'];
  /** For routes: whose fees they are. */
  readonly routeVersion?: Maybe<GqlRouteVersion>;
  /** For routes: the adapters merged, where requests named them; in lowest terms. */
  readonly mix?: Maybe<ReadonlyArray<GqlServed>>;
  /** For routes: how many inferences it took. */
  readonly inferences?: Maybe<Scalars['SafeInt']['output']>;
  /** For routes: fees by who served them. */
  readonly providers?: Maybe<ReadonlyArray<GqlProviderTotal>>;
  /** For routes: sums of fee · evidence parts by record, of the records that this settlement touched. */
  readonly records?: Maybe<ReadonlyArray<GqlRecordTotal>>;
  /** For routes: the sum of fee · evidence parts over all records, before. */
  readonly evidenceBefore?: Maybe<Scalars['String']['output']>;
  /** The same after. */
  readonly evidenceAfter?: Maybe<Scalars['String']['output']>;
  /** For what was in quarantine itself: all that had come in before that. */
  readonly heldAt?: Maybe<Scalars['Amount']['output']>;
  /** For versions: their records in quarantine, and what the version had received when each was put there. */
  readonly heldRecords: ReadonlyArray<GqlHeldRecord>;
  /** For releases: the record or the Datanet version that was released, as `Label:key`. */
  readonly released?: Maybe<Scalars['ID']['output']>;
};

/** A record in quarantine, as a settlement of a version saw it. */
export type GqlHeldRecord = {
  readonly __typename?: 'HeldRecord';
  /** Key of the record. */
  readonly record: Scalars['ID']['output'];
  /** What the version had received when it was put there, in base units. */
  readonly at: Scalars['Amount']['output'];
};

/** Fees that one provider served. */
export type GqlProviderTotal = {
  readonly __typename?: 'ProviderTotal';
  /** Key of the provider; null where none is known. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** Before, in base units. */
  readonly before: Scalars['Amount']['output'];
  /** After. */
  readonly after: Scalars['Amount']['output'];
};

/** What evidence has sent to one record: fee · parts, summed. */
export type GqlRecordTotal = {
  readonly __typename?: 'RecordTotal';
  /** Key of the record. */
  readonly record: Scalars['ID']['output'];
  /** Before. */
  readonly before: Scalars['String']['output'];
  /** After. */
  readonly after: Scalars['String']['output'];
};

/** One settlement of an asset: every inference acknowledged before it and not yet settled, paid once. Its key is `asset/number`. */
export type GqlSettlement = GqlNode & {
  readonly __typename?: 'Settlement';
  /** Opaque global id; stays the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The id its owner gave it, unique in its kind. */
  readonly key: Scalars['ID']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who told us: the authenticated caller, `local` where there is no authentication. */
  readonly actor: Scalars['String']['output'];
  /** What was settled. */
  readonly asset: GqlAsset;
  /** 1, 2, 3 … within the asset. */
  readonly number: Scalars['Int']['output'];
  /** Whether it has been paid; false between taking the inferences and paying, or after a crash until it is settled again. */
  readonly closed: Scalars['Boolean']['output'];
  /** How many inferences it paid for. */
  readonly inferences: Scalars['SafeInt']['output'];
  /** How many it took that had been voided; they pay nothing. */
  readonly voided: Scalars['SafeInt']['output'];
  /** What the inferences brought, in base units. */
  readonly fees: Scalars['Amount']['output'];
  /** What went to the accounts of policies. */
  readonly pools: Scalars['Amount']['output'];
  /** What became payable. */
  readonly payable: Scalars['Amount']['output'];
  /** What was earned and is held. */
  readonly held: Scalars['Amount']['output'];
  /** What could not be traced. */
  readonly untraced: Scalars['Amount']['output'];
  /** What floors left on the line, to go on with the next settlement; below 0 where this one released more than it left. */
  readonly remainder: Scalars['Amount']['output'];
  /** The Merkle root over all claims; null where there are none. */
  readonly root?: Maybe<Scalars['String']['output']>;
  /** Its transfers, one for each node that divided something, in the order of keys. */
  readonly transfers: GqlTransferConnection;
  /** The claims of all wallets as they stood after it, in the order of wallets. */
  readonly claims: GqlClaimConnection;
};


/** One settlement of an asset: every inference acknowledged before it and not yet settled, paid once. Its key is `asset/number`. */
export type GqlSettlementTransfersArgs = {
  label?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One settlement of an asset: every inference acknowledged before it and not yet settled, paid once. Its key is `asset/number`. */
export type GqlSettlementClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of transfers. */
export type GqlTransferConnection = {
  readonly __typename?: 'TransferConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlTransferEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all, counted up to 100,000: that number means so many or more. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of transfers. */
export type GqlTransferEdge = {
  readonly __typename?: 'TransferEdge';
  /** What it is. */
  readonly node: GqlTransfer;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of settlements. */
export type GqlSettlementConnection = {
  readonly __typename?: 'SettlementConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlSettlementEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of settlements. */
export type GqlSettlementEdge = {
  readonly __typename?: 'SettlementEdge';
  /** What it is. */
  readonly node: GqlSettlement;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of claims. */
export type GqlClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlClaimEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of claims. */
export type GqlClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** What it is. */
  readonly node: GqlClaim;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** The balances of all accounts of an asset, summed by kind. Double entry: they sum to 0. */
export type GqlTrialBalance = {
  readonly __typename?: 'TrialBalance';
  /** A line for each kind that has accounts. */
  readonly lines: ReadonlyArray<GqlTrialBalanceLine>;
  /** Their sum: 0, or the books are broken. */
  readonly total: Scalars['Amount']['output'];
};

/** All accounts of one kind. */
export type GqlTrialBalanceLine = {
  readonly __typename?: 'TrialBalanceLine';
  /** Which kind. */
  readonly kind: GqlAccountKind;
  /** How many there are. */
  readonly accounts: Scalars['Int']['output'];
  /** What stands on them together, in base units. */
  readonly balance: Scalars['Amount']['output'];
};

/** Asks for a settlement. */
export type GqlSettleInput = {
  /** Code of the asset. */
  readonly asset: Scalars['ID']['input'];
};

/** What became of it. */
export type GqlSettlePayload = {
  readonly __typename?: 'SettlePayload';
  /** The settlement; null where there was nothing to settle, or where it was refused. */
  readonly settlement?: Maybe<GqlSettlement>;
  /** Why it was refused; empty where it was not. */
  readonly userErrors: ReadonlyArray<GqlUserError>;
};

/** The shape of an influence. */
export type GqlInfluenceKind =
  /** Few sources carry it: 1/Σs² is at most 4, as it always is where one source has half. */
  | 'DENSE'
  /** Many small sources carry it. */
  | 'BROAD'
  /** At least half of it was earned by correcting others. */
  | 'CORRECTOR';

/** How an influence is spread over its sources: one dense source, many small ones, or a steady corrector. */
export type GqlInfluenceShape = {
  readonly __typename?: 'InfluenceShape';
  /** Which of the three it is; the numbers beside it say why. */
  readonly kind: GqlInfluenceKind;
  /** How many sources have any part. */
  readonly sources: Scalars['Int']['output'];
  /** How many equal sources would be as varied, by entropy: e^(−Σ s·ln s). Small sources count for something. */
  readonly effectiveByEntropy: Scalars['Float']['output'];
  /** How many equal sources would be as varied, by squares: 1/Σs². Only large sources count. */
  readonly effectiveBySquares: Scalars['Float']['output'];
  /** The largest source. */
  readonly topSource: GqlNode;
  /** Its share, 0 to 1. */
  readonly topShare: Scalars['Float']['output'];
  /** The share that was earned by corrections, 0 to 1. */
  readonly correctionShare: Scalars['Float']['output'];
};

/** As what a contributor is trusted. */
export type GqlTrustRole =
  /** With records. */
  | 'CONTRIBUTOR'
  /** With building fine-tunes. */
  | 'BUILDER';

/** What a point of trust rests on. */
export type GqlTrustPointKind =
  /** A judgement of an answer that it had a part in. */
  | 'JUDGEMENT'
  /** A reviewer's verdict on a record. */
  | 'VALIDATION'
  /** Evidence that a record harmed an answer. */
  | 'REPORT';

/** What was said in a point of trust. */
export type GqlTrustVerdict =
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

/** How far somebody is trusted: a Beta reputation (Jøsang and Ismail 2002) of observations r for and s against it, which lose half their weight in each half-life. All parts are of one observation, 10^18. */
export type GqlTrust = {
  readonly __typename?: 'Trust';
  /** r/(r+s+2) in parts of 10^18: the trust itself, 0 for a newcomer. */
  readonly belief: Scalars['Parts']['output'];
  /** The same in millionths, rounded down: what a Datanet of weighting TRUST multiplies weights by. */
  readonly millionths: Scalars['Int']['output'];
  /** 2/(r+s+2) in parts of 10^18: how much is not known. */
  readonly uncertainty: Scalars['Parts']['output'];
  /** (r+1)/(r+s+2) in parts of 10^18: how likely the next observation is a good one. */
  readonly expected: Scalars['Parts']['output'];
  /** r, observations for it: the sum of `good` over all points, exactly. */
  readonly good: Scalars['Parts']['output'];
  /** s, observations against it: the sum of `bad` over all points, exactly. */
  readonly bad: Scalars['Parts']['output'];
  /** In so many days an observation loses half its weight. */
  readonly halfLifeDays: Scalars['Int']['output'];
  /** The moment at which this was so; give it as `knownAt` to ask for further points of the same. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** Everything that it rests on, newest first. */
  readonly points: GqlTrustPointConnection;
};


/** How far somebody is trusted: a Beta reputation (Jøsang and Ismail 2002) of observations r for and s against it, which lose half their weight in each half-life. All parts are of one observation, 10^18. */
export type GqlTrustPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what trust rests on. */
export type GqlTrustPointConnection = {
  readonly __typename?: 'TrustPointConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlTrustPointEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many there are in all, those that count nothing among them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of points. */
export type GqlTrustPointEdge = {
  readonly __typename?: 'TrustPointEdge';
  /** What it is. */
  readonly node: GqlTrustPoint;
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};

/** One thing that was said, and what it adds to trust. */
export type GqlTrustPoint = {
  readonly __typename?: 'TrustPoint';
  /** What it is. */
  readonly kind: GqlTrustPointKind;
  /** The Judgement, the Validation or the Evidence itself. */
  readonly source: GqlNode;
  /** What it says. */
  readonly verdict: GqlTrustVerdict;
  /** Who said it; null where nobody is named. */
  readonly by?: Maybe<GqlContributor>;
  /** Its weight for trust while it is new, as `good` or `bad` observations of a whole: 10^18 of one where nobody is named, what a reviewer hands on where one is, 0 where it is not heard. */
  readonly weight: GqlTrustWeight;
  /** The part of the answer or the record that is theirs, of 10^18. */
  readonly parts: Scalars['Parts']['output'];
  /** Whole days since this service learned of it. */
  readonly ageDays: Scalars['Int']['output'];
  /** What is left of it at that age, of 10^18. */
  readonly left: Scalars['Parts']['output'];
  /** What it adds to `good`. */
  readonly good: Scalars['Parts']['output'];
  /** What it adds to `bad`. */
  readonly bad: Scalars['Parts']['output'];
  /** All of it in words. */
  readonly explanation: Scalars['String']['output'];
};

/** Observations for and against, in parts of 10^18. */
export type GqlTrustWeight = {
  readonly __typename?: 'TrustWeight';
  /** For. */
  readonly good: Scalars['Parts']['output'];
  /** Against. */
  readonly bad: Scalars['Parts']['output'];
};

/** How far contributors were trusted when a version was frozen. */
export type GqlTrustThenConnection = {
  readonly __typename?: 'TrustThenConnection';
  /** This page. */
  readonly edges: ReadonlyArray<GqlTrustThenEdge>;
  /** Where this page stands. */
  readonly pageInfo: GqlPageInfo;
  /** How many contributors have a share in its members. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contributor, and how far it was trusted. */
export type GqlTrustThenEdge = {
  readonly __typename?: 'TrustThenEdge';
  /** Who. */
  readonly node: GqlContributor;
  /** Trust in millionths, fixed when the version was frozen. */
  readonly trust: Scalars['Int']['output'];
  /** Its position. */
  readonly cursor: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type GqlResolversTypes = {
  AttributionBy: GqlAttributionBy;
  Pool: GqlPool;
  Basis: GqlBasis;
  EvidenceSign: GqlEvidenceSign;
  UntracedReason: GqlUntracedReason;
  AttributionConnection: ResolverTypeWrapper<Connection>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AttributionEdge: ResolverTypeWrapper<Omit<GqlAttributionEdge, 'node'> & { node: GqlResolversTypes['Node'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Evidence: ResolverTypeWrapper<Node>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EvidenceItemConnection: ResolverTypeWrapper<Connection>;
  EvidenceItemEdge: ResolverTypeWrapper<Omit<GqlEvidenceItemEdge, 'node'> & { node: GqlResolversTypes['EvidenceItem'] }>;
  EvidenceItem: ResolverTypeWrapper<Omit<GqlEvidenceItem, 'record'> & { record: GqlResolversTypes['Record'] }>;
  EvidenceConnection: ResolverTypeWrapper<Connection>;
  EvidenceEdge: ResolverTypeWrapper<Omit<GqlEvidenceEdge, 'node'> & { node: GqlResolversTypes['Evidence'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Parts: ResolverTypeWrapper<Scalars['Parts']['output']>;
  Amount: ResolverTypeWrapper<Scalars['Amount']['output']>;
  SafeInt: ResolverTypeWrapper<Scalars['SafeInt']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Node: ResolverTypeWrapper<Node>;
  NodeKind: GqlNodeKind;
  PageInfo: ResolverTypeWrapper<GqlPageInfo>;
  NodeOrder: GqlNodeOrder;
  NodeFilter: GqlNodeFilter;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<GqlUserError>;
  UserErrorCode: GqlUserErrorCode;
  ContributorConnection: ResolverTypeWrapper<Connection>;
  ContributorEdge: ResolverTypeWrapper<Omit<GqlContributorEdge, 'node'> & { node: GqlResolversTypes['Contributor'] }>;
  DatanetConnection: ResolverTypeWrapper<Connection>;
  DatanetEdge: ResolverTypeWrapper<Omit<GqlDatanetEdge, 'node'> & { node: GqlResolversTypes['Datanet'] }>;
  RecordConnection: ResolverTypeWrapper<Connection>;
  RecordEdge: ResolverTypeWrapper<Omit<GqlRecordEdge, 'node'> & { node: GqlResolversTypes['Record'] }>;
  DatanetVersionConnection: ResolverTypeWrapper<Connection>;
  DatanetVersionEdge: ResolverTypeWrapper<Omit<GqlDatanetVersionEdge, 'node'> & { node: GqlResolversTypes['DatanetVersion'] }>;
  BaseModelConnection: ResolverTypeWrapper<Connection>;
  BaseModelEdge: ResolverTypeWrapper<Omit<GqlBaseModelEdge, 'node'> & { node: GqlResolversTypes['BaseModel'] }>;
  FineTuneConnection: ResolverTypeWrapper<Connection>;
  FineTuneEdge: ResolverTypeWrapper<Omit<GqlFineTuneEdge, 'node'> & { node: GqlResolversTypes['FineTune'] }>;
  AssetConnection: ResolverTypeWrapper<Connection>;
  AssetEdge: ResolverTypeWrapper<Omit<GqlAssetEdge, 'node'> & { node: GqlResolversTypes['Asset'] }>;
  ComputeProviderConnection: ResolverTypeWrapper<Connection>;
  ComputeProviderEdge: ResolverTypeWrapper<Omit<GqlComputeProviderEdge, 'node'> & { node: GqlResolversTypes['ComputeProvider'] }>;
  ModelRouteConnection: ResolverTypeWrapper<Connection>;
  ModelRouteEdge: ResolverTypeWrapper<Omit<GqlModelRouteEdge, 'node'> & { node: GqlResolversTypes['ModelRoute'] }>;
  RouteVersionConnection: ResolverTypeWrapper<Connection>;
  RouteVersionEdge: ResolverTypeWrapper<Omit<GqlRouteVersionEdge, 'node'> & { node: GqlResolversTypes['RouteVersion'] }>;
  InferenceConnection: ResolverTypeWrapper<Connection>;
  InferenceEdge: ResolverTypeWrapper<Omit<GqlInferenceEdge, 'node'> & { node: GqlResolversTypes['Inference'] }>;
  ValidationConnection: ResolverTypeWrapper<Connection>;
  ValidationEdge: ResolverTypeWrapper<Omit<GqlValidationEdge, 'node'> & { node: GqlResolversTypes['Validation'] }>;
  EvaluationConnection: ResolverTypeWrapper<Connection>;
  EvaluationEdge: ResolverTypeWrapper<Omit<GqlEvaluationEdge, 'node'> & { node: GqlResolversTypes['Evaluation'] }>;
  Contributor: ResolverTypeWrapper<Node>;
  Weighting: GqlWeighting;
  ValidationPolicy: GqlValidationPolicy;
  Datanet: ResolverTypeWrapper<Node>;
  Record: ResolverTypeWrapper<Node>;
  ContributorShare: ResolverTypeWrapper<Omit<GqlContributorShare, 'contributor'> & { contributor: GqlResolversTypes['Contributor'] }>;
  Correction: ResolverTypeWrapper<Omit<GqlCorrection, 'record'> & { record: GqlResolversTypes['Record'] }>;
  Verdict: GqlVerdict;
  Validation: ResolverTypeWrapper<Node>;
  DatanetVersion: ResolverTypeWrapper<Node>;
  Diff: ResolverTypeWrapper<Diff>;
  RecordReplacementConnection: ResolverTypeWrapper<Connection>;
  RecordReplacementEdge: ResolverTypeWrapper<Omit<GqlRecordReplacementEdge, 'node'> & { node: GqlResolversTypes['RecordReplacement'] }>;
  RecordReplacement: ResolverTypeWrapper<Omit<GqlRecordReplacement, 'from' | 'to'> & { from: GqlResolversTypes['Record'], to: GqlResolversTypes['Record'] }>;
  CreditChangeConnection: ResolverTypeWrapper<Connection>;
  CreditChangeEdge: ResolverTypeWrapper<Omit<GqlCreditChangeEdge, 'node'> & { node: GqlResolversTypes['Node'] }>;
  ParentChangeConnection: ResolverTypeWrapper<Connection>;
  ParentChangeEdge: ResolverTypeWrapper<Omit<GqlParentChangeEdge, 'node'> & { node: GqlResolversTypes['Node'] }>;
  ValueChange: ResolverTypeWrapper<GqlValueChange>;
  EvaluationChange: ResolverTypeWrapper<GqlEvaluationChange>;
  EraseContributorInput: GqlEraseContributorInput;
  EraseContributorPayload: ResolverTypeWrapper<Omit<GqlEraseContributorPayload, 'contributor'> & { contributor?: Maybe<GqlResolversTypes['Contributor']> }>;
  ContributorShareInput: GqlContributorShareInput;
  ContributorInput: GqlContributorInput;
  DatanetInput: GqlDatanetInput;
  RecordInput: GqlRecordInput;
  RemoverInput: GqlRemoverInput;
  ModelInput: GqlModelInput;
  ModelUpdateInput: GqlModelUpdateInput;
  FineTuneInput: GqlFineTuneInput;
  TrainedOnInput: GqlTrainedOnInput;
  DerivedFromInput: GqlDerivedFromInput;
  ComputedByInput: GqlComputedByInput;
  AssetInput: GqlAssetInput;
  ProviderInput: GqlProviderInput;
  ServedInput: GqlServedInput;
  PriceInput: GqlPriceInput;
  FeeInput: GqlFeeInput;
  RegisterContributorInput: GqlRegisterContributorInput;
  RegisterContributorPayload: ResolverTypeWrapper<Omit<GqlRegisterContributorPayload, 'contributor'> & { contributor?: Maybe<GqlResolversTypes['Contributor']> }>;
  UpdateContributorInput: GqlUpdateContributorInput;
  UpdateContributorPayload: ResolverTypeWrapper<Omit<GqlUpdateContributorPayload, 'contributor'> & { contributor?: Maybe<GqlResolversTypes['Contributor']> }>;
  CreateDatanetInput: GqlCreateDatanetInput;
  CreateDatanetPayload: ResolverTypeWrapper<Omit<GqlCreateDatanetPayload, 'datanet'> & { datanet?: Maybe<GqlResolversTypes['Datanet']> }>;
  ContributeRecordInput: GqlContributeRecordInput;
  ContributeRecordPayload: ResolverTypeWrapper<Omit<GqlContributeRecordPayload, 'record'> & { record?: Maybe<GqlResolversTypes['Record']> }>;
  CorrectRecordInput: GqlCorrectRecordInput;
  CorrectRecordPayload: ResolverTypeWrapper<Omit<GqlCorrectRecordPayload, 'record'> & { record?: Maybe<GqlResolversTypes['Record']> }>;
  IncludeRecordInput: GqlIncludeRecordInput;
  IncludeRecordPayload: ResolverTypeWrapper<Omit<GqlIncludeRecordPayload, 'record'> & { record?: Maybe<GqlResolversTypes['Record']> }>;
  RemoveRecordInput: GqlRemoveRecordInput;
  RemoveRecordPayload: ResolverTypeWrapper<Omit<GqlRemoveRecordPayload, 'record'> & { record?: Maybe<GqlResolversTypes['Record']> }>;
  ValidateRecordInput: GqlValidateRecordInput;
  ValidateRecordPayload: ResolverTypeWrapper<Omit<GqlValidateRecordPayload, 'record'> & { record?: Maybe<GqlResolversTypes['Record']> }>;
  FreezeDatanetInput: GqlFreezeDatanetInput;
  FreezeDatanetPayload: ResolverTypeWrapper<Omit<GqlFreezeDatanetPayload, 'datanetVersion'> & { datanetVersion?: Maybe<GqlResolversTypes['DatanetVersion']> }>;
  RegisterModelInput: GqlRegisterModelInput;
  RegisterModelPayload: ResolverTypeWrapper<Omit<GqlRegisterModelPayload, 'baseModel'> & { baseModel?: Maybe<GqlResolversTypes['BaseModel']> }>;
  UpdateModelInput: GqlUpdateModelInput;
  UpdateModelPayload: ResolverTypeWrapper<Omit<GqlUpdateModelPayload, 'baseModel'> & { baseModel?: Maybe<GqlResolversTypes['BaseModel']> }>;
  CompleteFineTuneInput: GqlCompleteFineTuneInput;
  CompleteFineTunePayload: ResolverTypeWrapper<Omit<GqlCompleteFineTunePayload, 'fineTune'> & { fineTune?: Maybe<GqlResolversTypes['FineTune']> }>;
  EvaluateFineTuneInput: GqlEvaluateFineTuneInput;
  EvaluateFineTunePayload: ResolverTypeWrapper<Omit<GqlEvaluateFineTunePayload, 'fineTune'> & { fineTune?: Maybe<GqlResolversTypes['FineTune']> }>;
  ScoredRecordInput: GqlScoredRecordInput;
  MeasureFineTuneInput: GqlMeasureFineTuneInput;
  MeasureFineTunePayload: ResolverTypeWrapper<Omit<GqlMeasureFineTunePayload, 'measuredVersion'> & { measuredVersion?: Maybe<GqlResolversTypes['MeasuredVersion']> }>;
  ReportAttributionInput: GqlReportAttributionInput;
  ReportAttributionPayload: ResolverTypeWrapper<Omit<GqlReportAttributionPayload, 'inference'> & { inference?: Maybe<GqlResolversTypes['Inference']> }>;
  RegisterAssetInput: GqlRegisterAssetInput;
  RegisterAssetPayload: ResolverTypeWrapper<Omit<GqlRegisterAssetPayload, 'asset'> & { asset?: Maybe<GqlResolversTypes['Asset']> }>;
  RegisterComputeInput: GqlRegisterComputeInput;
  RegisterComputePayload: ResolverTypeWrapper<Omit<GqlRegisterComputePayload, 'computeProvider'> & { computeProvider?: Maybe<GqlResolversTypes['ComputeProvider']> }>;
  PublishRouteInput: GqlPublishRouteInput;
  PublishRoutePayload: ResolverTypeWrapper<Omit<GqlPublishRoutePayload, 'routeVersion'> & { routeVersion?: Maybe<GqlResolversTypes['RouteVersion']> }>;
  ServeInferenceInput: GqlServeInferenceInput;
  ServeInferencePayload: ResolverTypeWrapper<Omit<GqlServeInferencePayload, 'inference'> & { inference?: Maybe<GqlResolversTypes['Inference']> }>;
  RoyaltyReach: GqlRoyaltyReach;
  BaseModel: ResolverTypeWrapper<Node>;
  FineTune: ResolverTypeWrapper<Node>;
  TrainedOn: ResolverTypeWrapper<Omit<GqlTrainedOn, 'datanetVersion'> & { datanetVersion: GqlResolversTypes['DatanetVersion'] }>;
  ModelParent: ResolverTypeWrapper<Node>;
  DerivedFrom: ResolverTypeWrapper<Omit<GqlDerivedFrom, 'parent'> & { parent: GqlResolversTypes['ModelParent'] }>;
  ComputedBy: ResolverTypeWrapper<Omit<GqlComputedBy, 'provider'> & { provider: GqlResolversTypes['ComputeProvider'] }>;
  Evaluation: ResolverTypeWrapper<Node>;
  MeasuredVersion: ResolverTypeWrapper<Node>;
  MeasuredVersionConnection: ResolverTypeWrapper<Connection>;
  MeasuredVersionEdge: ResolverTypeWrapper<Omit<GqlMeasuredVersionEdge, 'node'> & { node: GqlResolversTypes['MeasuredVersion'] }>;
  Impact: ResolverTypeWrapper<Impact>;
  MoneyThrough: ResolverTypeWrapper<MoneyThrough>;
  AnswerVerdict: GqlAnswerVerdict;
  Judgement: ResolverTypeWrapper<Node>;
  JudgementConnection: ResolverTypeWrapper<Connection>;
  JudgementEdge: ResolverTypeWrapper<Omit<GqlJudgementEdge, 'node'> & { node: GqlResolversTypes['Judgement'] }>;
  Inference: ResolverTypeWrapper<Node>;
  JudgedStretch: ResolverTypeWrapper<GqlJudgedStretch>;
  ModelRoute: ResolverTypeWrapper<Node>;
  JudgeInferenceInput: GqlJudgeInferenceInput;
  JudgeInferencePayload: ResolverTypeWrapper<Omit<GqlJudgeInferencePayload, 'inference'> & { inference?: Maybe<GqlResolversTypes['Inference']> }>;
  Direction: GqlDirection;
  IncompleteReason: GqlIncompleteReason;
  AncestryConnection: ResolverTypeWrapper<Connection>;
  AncestryEdge: ResolverTypeWrapper<Omit<GqlAncestryEdge, 'node'> & { node: GqlResolversTypes['Node'] }>;
  LineageStep: GqlLineageStep;
  LineageEdge: ResolverTypeWrapper<CreditedEdge>;
  LineageCredit: ResolverTypeWrapper<GqlLineageCredit>;
  LineageGraph: ResolverTypeWrapper<CreditedGraph>;
  LineagePaths: ResolverTypeWrapper<Omit<GqlLineagePaths, 'paths'> & { paths: ReadonlyArray<GqlResolversTypes['LineagePath']> }>;
  LineagePath: ResolverTypeWrapper<Omit<GqlLineagePath, 'nodes'> & { nodes: ReadonlyArray<GqlResolversTypes['Node']> }>;
  MemoryVerdict: GqlMemoryVerdict;
  GapKind: GqlGapKind;
  Gap: ResolverTypeWrapper<Gap>;
  LicenceTerm: GqlLicenceTerm;
  CarriedTerms: ResolverTypeWrapper<GqlCarriedTerms>;
  LicenceConflict: ResolverTypeWrapper<Conflict>;
  Memory: ResolverTypeWrapper<Memory>;
  MemoryEntered: ResolverTypeWrapper<Entered>;
  MemoryChanged: ResolverTypeWrapper<Changed>;
  TaskChange: ResolverTypeWrapper<GqlTaskChange>;
  Improvement: ResolverTypeWrapper<Improvement>;
  MemoryHelped: ResolverTypeWrapper<Helped>;
  DilutedFloor: ResolverTypeWrapper<DilutedFloor>;
  MemoryEnough: ResolverTypeWrapper<Enough>;
  MemoryPool: ResolverTypeWrapper<GqlMemoryPool>;
  RouteVersion: ResolverTypeWrapper<Node>;
  LicenceConflictConnection: ResolverTypeWrapper<Connection>;
  LicenceConflictEdge: ResolverTypeWrapper<Omit<GqlLicenceConflictEdge, 'node'> & { node: GqlResolversTypes['LicenceConflict'] }>;
  ImprovementConnection: ResolverTypeWrapper<Connection>;
  ImprovementEdge: ResolverTypeWrapper<Omit<GqlImprovementEdge, 'node'> & { node: GqlResolversTypes['Improvement'] }>;
  Quarantine: ResolverTypeWrapper<Node>;
  QuarantineConnection: ResolverTypeWrapper<Connection>;
  QuarantineEdge: ResolverTypeWrapper<Omit<GqlQuarantineEdge, 'node'> & { node: GqlResolversTypes['Quarantine'] }>;
  QuarantineMark: ResolverTypeWrapper<Mark>;
  QuarantineInput: GqlQuarantineInput;
  QuarantinePayload: ResolverTypeWrapper<Omit<GqlQuarantinePayload, 'record' | 'datanetVersion' | 'impact'> & { record?: Maybe<GqlResolversTypes['Record']>, datanetVersion?: Maybe<GqlResolversTypes['DatanetVersion']>, impact?: Maybe<GqlResolversTypes['Impact']> }>;
  ReleaseInput: GqlReleaseInput;
  ReleasePayload: ResolverTypeWrapper<Omit<GqlReleasePayload, 'record' | 'datanetVersion'> & { record?: Maybe<GqlResolversTypes['Record']>, datanetVersion?: Maybe<GqlResolversTypes['DatanetVersion']> }>;
  Receipt: ResolverTypeWrapper<Receipt>;
  ReceiptPool: ResolverTypeWrapper<ReceiptPool>;
  Hop: ResolverTypeWrapper<Hop>;
  HopConnection: ResolverTypeWrapper<Connection>;
  HopEdge: ResolverTypeWrapper<Omit<GqlHopEdge, 'node'> & { node: GqlResolversTypes['Hop'] }>;
  Bucket: GqlBucket;
  Usage: ResolverTypeWrapper<Usage>;
  Earning: ResolverTypeWrapper<Earning>;
  Certainty: GqlCertainty;
  RootCauseConnection: ResolverTypeWrapper<Connection>;
  RootCauseEdge: ResolverTypeWrapper<Omit<GqlRootCauseEdge, 'node'> & { node: GqlResolversTypes['Node'] }>;
  Asset: ResolverTypeWrapper<Node>;
  ComputeProvider: ResolverTypeWrapper<Node>;
  Served: ResolverTypeWrapper<Omit<GqlServed, 'fineTune'> & { fineTune: GqlResolversTypes['FineTune'] }>;
  Price: ResolverTypeWrapper<Omit<GqlPrice, 'asset'> & { asset: GqlResolversTypes['Asset'] }>;
  PoolWeight: ResolverTypeWrapper<GqlPoolWeight>;
  Money: ResolverTypeWrapper<Sum>;
  VoidInferenceInput: GqlVoidInferenceInput;
  VoidInferencePayload: ResolverTypeWrapper<Omit<GqlVoidInferencePayload, 'inference'> & { inference?: Maybe<GqlResolversTypes['Inference']> }>;
  RecordPayoutInput: GqlRecordPayoutInput;
  RecordPayoutPayload: ResolverTypeWrapper<Omit<GqlRecordPayoutPayload, 'transfer'> & { transfer?: Maybe<GqlResolversTypes['Transfer']> }>;
  ReverseTransferInput: GqlReverseTransferInput;
  ReverseTransferPayload: ResolverTypeWrapper<Omit<GqlReverseTransferPayload, 'transfer'> & { transfer?: Maybe<GqlResolversTypes['Transfer']> }>;
  AccountKind: GqlAccountKind;
  Account: ResolverTypeWrapper<AccountState>;
  Claim: ResolverTypeWrapper<Omit<GqlClaim, 'settlement'> & { settlement: GqlResolversTypes['Settlement'] }>;
  PostingReason: GqlPostingReason;
  Posting: ResolverTypeWrapper<PostingState>;
  PostingConnection: ResolverTypeWrapper<Connection>;
  PostingEdge: ResolverTypeWrapper<Omit<GqlPostingEdge, 'node'> & { node: GqlResolversTypes['Posting'] }>;
  AccountConnection: ResolverTypeWrapper<Connection>;
  AccountEdge: ResolverTypeWrapper<Omit<GqlAccountEdge, 'node'> & { node: GqlResolversTypes['Account'] }>;
  TransferKind: GqlTransferKind;
  Transfer: ResolverTypeWrapper<Node>;
  Division: ResolverTypeWrapper<Division>;
  Went: ResolverTypeWrapper<GqlWent>;
  Statement: ResolverTypeWrapper<Node>;
  HeldRecord: ResolverTypeWrapper<GqlHeldRecord>;
  ProviderTotal: ResolverTypeWrapper<GqlProviderTotal>;
  RecordTotal: ResolverTypeWrapper<GqlRecordTotal>;
  Settlement: ResolverTypeWrapper<Node>;
  TransferConnection: ResolverTypeWrapper<Connection>;
  TransferEdge: ResolverTypeWrapper<Omit<GqlTransferEdge, 'node'> & { node: GqlResolversTypes['Transfer'] }>;
  SettlementConnection: ResolverTypeWrapper<Connection>;
  SettlementEdge: ResolverTypeWrapper<Omit<GqlSettlementEdge, 'node'> & { node: GqlResolversTypes['Settlement'] }>;
  ClaimConnection: ResolverTypeWrapper<Connection>;
  ClaimEdge: ResolverTypeWrapper<Omit<GqlClaimEdge, 'node'> & { node: GqlResolversTypes['Claim'] }>;
  TrialBalance: ResolverTypeWrapper<GqlTrialBalance>;
  TrialBalanceLine: ResolverTypeWrapper<GqlTrialBalanceLine>;
  SettleInput: GqlSettleInput;
  SettlePayload: ResolverTypeWrapper<Omit<GqlSettlePayload, 'settlement'> & { settlement?: Maybe<GqlResolversTypes['Settlement']> }>;
  InfluenceKind: GqlInfluenceKind;
  InfluenceShape: ResolverTypeWrapper<Omit<GqlInfluenceShape, 'topSource'> & { topSource: GqlResolversTypes['Node'] }>;
  TrustRole: GqlTrustRole;
  TrustPointKind: GqlTrustPointKind;
  TrustVerdict: GqlTrustVerdict;
  Trust: ResolverTypeWrapper<Trust>;
  TrustPointConnection: ResolverTypeWrapper<Connection>;
  TrustPointEdge: ResolverTypeWrapper<Omit<GqlTrustPointEdge, 'node'> & { node: GqlResolversTypes['TrustPoint'] }>;
  TrustPoint: ResolverTypeWrapper<Point>;
  TrustWeight: ResolverTypeWrapper<GqlTrustWeight>;
  TrustThenConnection: ResolverTypeWrapper<Connection>;
  TrustThenEdge: ResolverTypeWrapper<Omit<GqlTrustThenEdge, 'node'> & { node: GqlResolversTypes['Contributor'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type GqlResolversParentTypes = {
  AttributionConnection: Connection;
  Int: Scalars['Int']['output'];
  AttributionEdge: Omit<GqlAttributionEdge, 'node'> & { node: GqlResolversParentTypes['Node'] };
  Float: Scalars['Float']['output'];
  String: Scalars['String']['output'];
  Evidence: Node;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  EvidenceItemConnection: Connection;
  EvidenceItemEdge: Omit<GqlEvidenceItemEdge, 'node'> & { node: GqlResolversParentTypes['EvidenceItem'] };
  EvidenceItem: Omit<GqlEvidenceItem, 'record'> & { record: GqlResolversParentTypes['Record'] };
  EvidenceConnection: Connection;
  EvidenceEdge: Omit<GqlEvidenceEdge, 'node'> & { node: GqlResolversParentTypes['Evidence'] };
  Query: Record<PropertyKey, never>;
  DateTime: Scalars['DateTime']['output'];
  Parts: Scalars['Parts']['output'];
  Amount: Scalars['Amount']['output'];
  SafeInt: Scalars['SafeInt']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  Node: Node;
  PageInfo: GqlPageInfo;
  NodeFilter: GqlNodeFilter;
  Mutation: Record<PropertyKey, never>;
  UserError: GqlUserError;
  ContributorConnection: Connection;
  ContributorEdge: Omit<GqlContributorEdge, 'node'> & { node: GqlResolversParentTypes['Contributor'] };
  DatanetConnection: Connection;
  DatanetEdge: Omit<GqlDatanetEdge, 'node'> & { node: GqlResolversParentTypes['Datanet'] };
  RecordConnection: Connection;
  RecordEdge: Omit<GqlRecordEdge, 'node'> & { node: GqlResolversParentTypes['Record'] };
  DatanetVersionConnection: Connection;
  DatanetVersionEdge: Omit<GqlDatanetVersionEdge, 'node'> & { node: GqlResolversParentTypes['DatanetVersion'] };
  BaseModelConnection: Connection;
  BaseModelEdge: Omit<GqlBaseModelEdge, 'node'> & { node: GqlResolversParentTypes['BaseModel'] };
  FineTuneConnection: Connection;
  FineTuneEdge: Omit<GqlFineTuneEdge, 'node'> & { node: GqlResolversParentTypes['FineTune'] };
  AssetConnection: Connection;
  AssetEdge: Omit<GqlAssetEdge, 'node'> & { node: GqlResolversParentTypes['Asset'] };
  ComputeProviderConnection: Connection;
  ComputeProviderEdge: Omit<GqlComputeProviderEdge, 'node'> & { node: GqlResolversParentTypes['ComputeProvider'] };
  ModelRouteConnection: Connection;
  ModelRouteEdge: Omit<GqlModelRouteEdge, 'node'> & { node: GqlResolversParentTypes['ModelRoute'] };
  RouteVersionConnection: Connection;
  RouteVersionEdge: Omit<GqlRouteVersionEdge, 'node'> & { node: GqlResolversParentTypes['RouteVersion'] };
  InferenceConnection: Connection;
  InferenceEdge: Omit<GqlInferenceEdge, 'node'> & { node: GqlResolversParentTypes['Inference'] };
  ValidationConnection: Connection;
  ValidationEdge: Omit<GqlValidationEdge, 'node'> & { node: GqlResolversParentTypes['Validation'] };
  EvaluationConnection: Connection;
  EvaluationEdge: Omit<GqlEvaluationEdge, 'node'> & { node: GqlResolversParentTypes['Evaluation'] };
  Contributor: Node;
  Datanet: Node;
  Record: Node;
  ContributorShare: Omit<GqlContributorShare, 'contributor'> & { contributor: GqlResolversParentTypes['Contributor'] };
  Correction: Omit<GqlCorrection, 'record'> & { record: GqlResolversParentTypes['Record'] };
  Validation: Node;
  DatanetVersion: Node;
  Diff: Diff;
  RecordReplacementConnection: Connection;
  RecordReplacementEdge: Omit<GqlRecordReplacementEdge, 'node'> & { node: GqlResolversParentTypes['RecordReplacement'] };
  RecordReplacement: Omit<GqlRecordReplacement, 'from' | 'to'> & { from: GqlResolversParentTypes['Record'], to: GqlResolversParentTypes['Record'] };
  CreditChangeConnection: Connection;
  CreditChangeEdge: Omit<GqlCreditChangeEdge, 'node'> & { node: GqlResolversParentTypes['Node'] };
  ParentChangeConnection: Connection;
  ParentChangeEdge: Omit<GqlParentChangeEdge, 'node'> & { node: GqlResolversParentTypes['Node'] };
  ValueChange: GqlValueChange;
  EvaluationChange: GqlEvaluationChange;
  EraseContributorInput: GqlEraseContributorInput;
  EraseContributorPayload: Omit<GqlEraseContributorPayload, 'contributor'> & { contributor?: Maybe<GqlResolversParentTypes['Contributor']> };
  ContributorShareInput: GqlContributorShareInput;
  ContributorInput: GqlContributorInput;
  DatanetInput: GqlDatanetInput;
  RecordInput: GqlRecordInput;
  RemoverInput: GqlRemoverInput;
  ModelInput: GqlModelInput;
  ModelUpdateInput: GqlModelUpdateInput;
  FineTuneInput: GqlFineTuneInput;
  TrainedOnInput: GqlTrainedOnInput;
  DerivedFromInput: GqlDerivedFromInput;
  ComputedByInput: GqlComputedByInput;
  AssetInput: GqlAssetInput;
  ProviderInput: GqlProviderInput;
  ServedInput: GqlServedInput;
  PriceInput: GqlPriceInput;
  FeeInput: GqlFeeInput;
  RegisterContributorInput: GqlRegisterContributorInput;
  RegisterContributorPayload: Omit<GqlRegisterContributorPayload, 'contributor'> & { contributor?: Maybe<GqlResolversParentTypes['Contributor']> };
  UpdateContributorInput: GqlUpdateContributorInput;
  UpdateContributorPayload: Omit<GqlUpdateContributorPayload, 'contributor'> & { contributor?: Maybe<GqlResolversParentTypes['Contributor']> };
  CreateDatanetInput: GqlCreateDatanetInput;
  CreateDatanetPayload: Omit<GqlCreateDatanetPayload, 'datanet'> & { datanet?: Maybe<GqlResolversParentTypes['Datanet']> };
  ContributeRecordInput: GqlContributeRecordInput;
  ContributeRecordPayload: Omit<GqlContributeRecordPayload, 'record'> & { record?: Maybe<GqlResolversParentTypes['Record']> };
  CorrectRecordInput: GqlCorrectRecordInput;
  CorrectRecordPayload: Omit<GqlCorrectRecordPayload, 'record'> & { record?: Maybe<GqlResolversParentTypes['Record']> };
  IncludeRecordInput: GqlIncludeRecordInput;
  IncludeRecordPayload: Omit<GqlIncludeRecordPayload, 'record'> & { record?: Maybe<GqlResolversParentTypes['Record']> };
  RemoveRecordInput: GqlRemoveRecordInput;
  RemoveRecordPayload: Omit<GqlRemoveRecordPayload, 'record'> & { record?: Maybe<GqlResolversParentTypes['Record']> };
  ValidateRecordInput: GqlValidateRecordInput;
  ValidateRecordPayload: Omit<GqlValidateRecordPayload, 'record'> & { record?: Maybe<GqlResolversParentTypes['Record']> };
  FreezeDatanetInput: GqlFreezeDatanetInput;
  FreezeDatanetPayload: Omit<GqlFreezeDatanetPayload, 'datanetVersion'> & { datanetVersion?: Maybe<GqlResolversParentTypes['DatanetVersion']> };
  RegisterModelInput: GqlRegisterModelInput;
  RegisterModelPayload: Omit<GqlRegisterModelPayload, 'baseModel'> & { baseModel?: Maybe<GqlResolversParentTypes['BaseModel']> };
  UpdateModelInput: GqlUpdateModelInput;
  UpdateModelPayload: Omit<GqlUpdateModelPayload, 'baseModel'> & { baseModel?: Maybe<GqlResolversParentTypes['BaseModel']> };
  CompleteFineTuneInput: GqlCompleteFineTuneInput;
  CompleteFineTunePayload: Omit<GqlCompleteFineTunePayload, 'fineTune'> & { fineTune?: Maybe<GqlResolversParentTypes['FineTune']> };
  EvaluateFineTuneInput: GqlEvaluateFineTuneInput;
  EvaluateFineTunePayload: Omit<GqlEvaluateFineTunePayload, 'fineTune'> & { fineTune?: Maybe<GqlResolversParentTypes['FineTune']> };
  ScoredRecordInput: GqlScoredRecordInput;
  MeasureFineTuneInput: GqlMeasureFineTuneInput;
  MeasureFineTunePayload: Omit<GqlMeasureFineTunePayload, 'measuredVersion'> & { measuredVersion?: Maybe<GqlResolversParentTypes['MeasuredVersion']> };
  ReportAttributionInput: GqlReportAttributionInput;
  ReportAttributionPayload: Omit<GqlReportAttributionPayload, 'inference'> & { inference?: Maybe<GqlResolversParentTypes['Inference']> };
  RegisterAssetInput: GqlRegisterAssetInput;
  RegisterAssetPayload: Omit<GqlRegisterAssetPayload, 'asset'> & { asset?: Maybe<GqlResolversParentTypes['Asset']> };
  RegisterComputeInput: GqlRegisterComputeInput;
  RegisterComputePayload: Omit<GqlRegisterComputePayload, 'computeProvider'> & { computeProvider?: Maybe<GqlResolversParentTypes['ComputeProvider']> };
  PublishRouteInput: GqlPublishRouteInput;
  PublishRoutePayload: Omit<GqlPublishRoutePayload, 'routeVersion'> & { routeVersion?: Maybe<GqlResolversParentTypes['RouteVersion']> };
  ServeInferenceInput: GqlServeInferenceInput;
  ServeInferencePayload: Omit<GqlServeInferencePayload, 'inference'> & { inference?: Maybe<GqlResolversParentTypes['Inference']> };
  BaseModel: Node;
  FineTune: Node;
  TrainedOn: Omit<GqlTrainedOn, 'datanetVersion'> & { datanetVersion: GqlResolversParentTypes['DatanetVersion'] };
  ModelParent: Node;
  DerivedFrom: Omit<GqlDerivedFrom, 'parent'> & { parent: GqlResolversParentTypes['ModelParent'] };
  ComputedBy: Omit<GqlComputedBy, 'provider'> & { provider: GqlResolversParentTypes['ComputeProvider'] };
  Evaluation: Node;
  MeasuredVersion: Node;
  MeasuredVersionConnection: Connection;
  MeasuredVersionEdge: Omit<GqlMeasuredVersionEdge, 'node'> & { node: GqlResolversParentTypes['MeasuredVersion'] };
  Impact: Impact;
  MoneyThrough: MoneyThrough;
  Judgement: Node;
  JudgementConnection: Connection;
  JudgementEdge: Omit<GqlJudgementEdge, 'node'> & { node: GqlResolversParentTypes['Judgement'] };
  Inference: Node;
  JudgedStretch: GqlJudgedStretch;
  ModelRoute: Node;
  JudgeInferenceInput: GqlJudgeInferenceInput;
  JudgeInferencePayload: Omit<GqlJudgeInferencePayload, 'inference'> & { inference?: Maybe<GqlResolversParentTypes['Inference']> };
  AncestryConnection: Connection;
  AncestryEdge: Omit<GqlAncestryEdge, 'node'> & { node: GqlResolversParentTypes['Node'] };
  LineageEdge: CreditedEdge;
  LineageCredit: GqlLineageCredit;
  LineageGraph: CreditedGraph;
  LineagePaths: Omit<GqlLineagePaths, 'paths'> & { paths: ReadonlyArray<GqlResolversParentTypes['LineagePath']> };
  LineagePath: Omit<GqlLineagePath, 'nodes'> & { nodes: ReadonlyArray<GqlResolversParentTypes['Node']> };
  Gap: Gap;
  CarriedTerms: GqlCarriedTerms;
  LicenceConflict: Conflict;
  Memory: Memory;
  MemoryEntered: Entered;
  MemoryChanged: Changed;
  TaskChange: GqlTaskChange;
  Improvement: Improvement;
  MemoryHelped: Helped;
  DilutedFloor: DilutedFloor;
  MemoryEnough: Enough;
  MemoryPool: GqlMemoryPool;
  RouteVersion: Node;
  LicenceConflictConnection: Connection;
  LicenceConflictEdge: Omit<GqlLicenceConflictEdge, 'node'> & { node: GqlResolversParentTypes['LicenceConflict'] };
  ImprovementConnection: Connection;
  ImprovementEdge: Omit<GqlImprovementEdge, 'node'> & { node: GqlResolversParentTypes['Improvement'] };
  Quarantine: Node;
  QuarantineConnection: Connection;
  QuarantineEdge: Omit<GqlQuarantineEdge, 'node'> & { node: GqlResolversParentTypes['Quarantine'] };
  QuarantineMark: Mark;
  QuarantineInput: GqlQuarantineInput;
  QuarantinePayload: Omit<GqlQuarantinePayload, 'record' | 'datanetVersion' | 'impact'> & { record?: Maybe<GqlResolversParentTypes['Record']>, datanetVersion?: Maybe<GqlResolversParentTypes['DatanetVersion']>, impact?: Maybe<GqlResolversParentTypes['Impact']> };
  ReleaseInput: GqlReleaseInput;
  ReleasePayload: Omit<GqlReleasePayload, 'record' | 'datanetVersion'> & { record?: Maybe<GqlResolversParentTypes['Record']>, datanetVersion?: Maybe<GqlResolversParentTypes['DatanetVersion']> };
  Receipt: Receipt;
  ReceiptPool: ReceiptPool;
  Hop: Hop;
  HopConnection: Connection;
  HopEdge: Omit<GqlHopEdge, 'node'> & { node: GqlResolversParentTypes['Hop'] };
  Usage: Usage;
  Earning: Earning;
  RootCauseConnection: Connection;
  RootCauseEdge: Omit<GqlRootCauseEdge, 'node'> & { node: GqlResolversParentTypes['Node'] };
  Asset: Node;
  ComputeProvider: Node;
  Served: Omit<GqlServed, 'fineTune'> & { fineTune: GqlResolversParentTypes['FineTune'] };
  Price: Omit<GqlPrice, 'asset'> & { asset: GqlResolversParentTypes['Asset'] };
  PoolWeight: GqlPoolWeight;
  Money: Sum;
  VoidInferenceInput: GqlVoidInferenceInput;
  VoidInferencePayload: Omit<GqlVoidInferencePayload, 'inference'> & { inference?: Maybe<GqlResolversParentTypes['Inference']> };
  RecordPayoutInput: GqlRecordPayoutInput;
  RecordPayoutPayload: Omit<GqlRecordPayoutPayload, 'transfer'> & { transfer?: Maybe<GqlResolversParentTypes['Transfer']> };
  ReverseTransferInput: GqlReverseTransferInput;
  ReverseTransferPayload: Omit<GqlReverseTransferPayload, 'transfer'> & { transfer?: Maybe<GqlResolversParentTypes['Transfer']> };
  Account: AccountState;
  Claim: Omit<GqlClaim, 'settlement'> & { settlement: GqlResolversParentTypes['Settlement'] };
  Posting: PostingState;
  PostingConnection: Connection;
  PostingEdge: Omit<GqlPostingEdge, 'node'> & { node: GqlResolversParentTypes['Posting'] };
  AccountConnection: Connection;
  AccountEdge: Omit<GqlAccountEdge, 'node'> & { node: GqlResolversParentTypes['Account'] };
  Transfer: Node;
  Division: Division;
  Went: GqlWent;
  Statement: Node;
  HeldRecord: GqlHeldRecord;
  ProviderTotal: GqlProviderTotal;
  RecordTotal: GqlRecordTotal;
  Settlement: Node;
  TransferConnection: Connection;
  TransferEdge: Omit<GqlTransferEdge, 'node'> & { node: GqlResolversParentTypes['Transfer'] };
  SettlementConnection: Connection;
  SettlementEdge: Omit<GqlSettlementEdge, 'node'> & { node: GqlResolversParentTypes['Settlement'] };
  ClaimConnection: Connection;
  ClaimEdge: Omit<GqlClaimEdge, 'node'> & { node: GqlResolversParentTypes['Claim'] };
  TrialBalance: GqlTrialBalance;
  TrialBalanceLine: GqlTrialBalanceLine;
  SettleInput: GqlSettleInput;
  SettlePayload: Omit<GqlSettlePayload, 'settlement'> & { settlement?: Maybe<GqlResolversParentTypes['Settlement']> };
  InfluenceShape: Omit<GqlInfluenceShape, 'topSource'> & { topSource: GqlResolversParentTypes['Node'] };
  Trust: Trust;
  TrustPointConnection: Connection;
  TrustPointEdge: Omit<GqlTrustPointEdge, 'node'> & { node: GqlResolversParentTypes['TrustPoint'] };
  TrustPoint: Point;
  TrustWeight: GqlTrustWeight;
  TrustThenConnection: Connection;
  TrustThenEdge: Omit<GqlTrustThenEdge, 'node'> & { node: GqlResolversParentTypes['Contributor'] };
};

export type GqlAttributionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AttributionConnection'] = GqlResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  untraced?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  untracedReasons?: Resolver<ReadonlyArray<GqlResolversTypes['UntracedReason']>, ParentType, ContextType>;
  totalParts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlAttributionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AttributionEdge'] = GqlResolversParentTypes['AttributionEdge']> = {
  node?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  share?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  amount?: Resolver<Maybe<GqlResolversTypes['Amount']>, ParentType, ContextType>;
  basis?: Resolver<GqlResolversTypes['Basis'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlEvidenceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Evidence'] = GqlResolversParentTypes['Evidence']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  inference?: Resolver<GqlResolversTypes['Inference'], ParentType, ContextType>;
  method?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<GqlResolversTypes['EvidenceSign'], ParentType, ContextType>;
  coverage?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<GqlResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<GqlEvidenceItemsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlEvidenceItemConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvidenceItemConnection'] = GqlResolversParentTypes['EvidenceItemConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['EvidenceItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEvidenceItemEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvidenceItemEdge'] = GqlResolversParentTypes['EvidenceItemEdge']> = {
  node?: Resolver<GqlResolversTypes['EvidenceItem'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlEvidenceItemResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvidenceItem'] = GqlResolversParentTypes['EvidenceItem']> = {
  record?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlEvidenceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvidenceConnection'] = GqlResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEvidenceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvidenceEdge'] = GqlResolversParentTypes['EvidenceEdge']> = {
  node?: Resolver<GqlResolversTypes['Evidence'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlQueryResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Query'] = GqlResolversParentTypes['Query']> = {
  evidence?: Resolver<Maybe<GqlResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GqlQueryEvidenceArgs, 'key'>>;
  attribution?: Resolver<GqlResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<GqlQueryAttributionArgs, 'of' | 'by' | 'pool' | 'first'>>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<GqlResolversTypes['Node']>>, ParentType, ContextType, RequireFields<GqlQueryNodesArgs, 'ids'>>;
  search?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType, RequireFields<GqlQuerySearchArgs, 'text' | 'first'>>;
  contributors?: Resolver<GqlResolversTypes['ContributorConnection'], ParentType, ContextType, Partial<GqlQueryContributorsArgs>>;
  datanets?: Resolver<GqlResolversTypes['DatanetConnection'], ParentType, ContextType, Partial<GqlQueryDatanetsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlQueryRecordsArgs>>;
  datanetVersions?: Resolver<GqlResolversTypes['DatanetVersionConnection'], ParentType, ContextType, Partial<GqlQueryDatanetVersionsArgs>>;
  baseModels?: Resolver<GqlResolversTypes['BaseModelConnection'], ParentType, ContextType, Partial<GqlQueryBaseModelsArgs>>;
  fineTunes?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, Partial<GqlQueryFineTunesArgs>>;
  assets?: Resolver<GqlResolversTypes['AssetConnection'], ParentType, ContextType, Partial<GqlQueryAssetsArgs>>;
  computeProviders?: Resolver<GqlResolversTypes['ComputeProviderConnection'], ParentType, ContextType, Partial<GqlQueryComputeProvidersArgs>>;
  modelRoutes?: Resolver<GqlResolversTypes['ModelRouteConnection'], ParentType, ContextType, Partial<GqlQueryModelRoutesArgs>>;
  routeVersions?: Resolver<GqlResolversTypes['RouteVersionConnection'], ParentType, ContextType, Partial<GqlQueryRouteVersionsArgs>>;
  inferences?: Resolver<GqlResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<GqlQueryInferencesArgs>>;
  contributor?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType, RequireFields<GqlQueryContributorArgs, 'key'>>;
  datanet?: Resolver<Maybe<GqlResolversTypes['Datanet']>, ParentType, ContextType, RequireFields<GqlQueryDatanetArgs, 'key'>>;
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType, RequireFields<GqlQueryRecordArgs, 'key'>>;
  validation?: Resolver<Maybe<GqlResolversTypes['Validation']>, ParentType, ContextType, RequireFields<GqlQueryValidationArgs, 'key'>>;
  datanetVersion?: Resolver<Maybe<GqlResolversTypes['DatanetVersion']>, ParentType, ContextType, RequireFields<GqlQueryDatanetVersionArgs, 'datanet' | 'version'>>;
  diff?: Resolver<GqlResolversTypes['Diff'], ParentType, ContextType, RequireFields<GqlQueryDiffArgs, 'from' | 'to'>>;
  baseModel?: Resolver<Maybe<GqlResolversTypes['BaseModel']>, ParentType, ContextType, RequireFields<GqlQueryBaseModelArgs, 'key'>>;
  fineTune?: Resolver<Maybe<GqlResolversTypes['FineTune']>, ParentType, ContextType, RequireFields<GqlQueryFineTuneArgs, 'key'>>;
  evaluation?: Resolver<Maybe<GqlResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<GqlQueryEvaluationArgs, 'key'>>;
  measuredVersion?: Resolver<Maybe<GqlResolversTypes['MeasuredVersion']>, ParentType, ContextType, RequireFields<GqlQueryMeasuredVersionArgs, 'key'>>;
  impact?: Resolver<GqlResolversTypes['Impact'], ParentType, ContextType, RequireFields<GqlQueryImpactArgs, 'of'>>;
  judgement?: Resolver<Maybe<GqlResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<GqlQueryJudgementArgs, 'key'>>;
  ancestry?: Resolver<GqlResolversTypes['AncestryConnection'], ParentType, ContextType, RequireFields<GqlQueryAncestryArgs, 'of' | 'direction' | 'first'>>;
  lineageGraph?: Resolver<GqlResolversTypes['LineageGraph'], ParentType, ContextType, RequireFields<GqlQueryLineageGraphArgs, 'of' | 'direction' | 'maxNodes'>>;
  lineagePaths?: Resolver<GqlResolversTypes['LineagePaths'], ParentType, ContextType, RequireFields<GqlQueryLineagePathsArgs, 'from' | 'to' | 'first'>>;
  quarantine?: Resolver<Maybe<GqlResolversTypes['Quarantine']>, ParentType, ContextType, RequireFields<GqlQueryQuarantineArgs, 'key'>>;
  receipt?: Resolver<Maybe<GqlResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<GqlQueryReceiptArgs, 'inference'>>;
  rootCauses?: Resolver<GqlResolversTypes['RootCauseConnection'], ParentType, ContextType, RequireFields<GqlQueryRootCausesArgs, 'of' | 'first'>>;
  asset?: Resolver<Maybe<GqlResolversTypes['Asset']>, ParentType, ContextType, RequireFields<GqlQueryAssetArgs, 'code'>>;
  computeProvider?: Resolver<Maybe<GqlResolversTypes['ComputeProvider']>, ParentType, ContextType, RequireFields<GqlQueryComputeProviderArgs, 'key'>>;
  modelRoute?: Resolver<Maybe<GqlResolversTypes['ModelRoute']>, ParentType, ContextType, RequireFields<GqlQueryModelRouteArgs, 'key'>>;
  routeVersion?: Resolver<Maybe<GqlResolversTypes['RouteVersion']>, ParentType, ContextType, RequireFields<GqlQueryRouteVersionArgs, 'route' | 'version'>>;
  inference?: Resolver<Maybe<GqlResolversTypes['Inference']>, ParentType, ContextType, RequireFields<GqlQueryInferenceArgs, 'key'>>;
  account?: Resolver<Maybe<GqlResolversTypes['Account']>, ParentType, ContextType, RequireFields<GqlQueryAccountArgs, 'owner' | 'asset'>>;
  accounts?: Resolver<GqlResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<GqlQueryAccountsArgs, 'asset' | 'first'>>;
  transfer?: Resolver<Maybe<GqlResolversTypes['Transfer']>, ParentType, ContextType, RequireFields<GqlQueryTransferArgs, 'key'>>;
  settlement?: Resolver<Maybe<GqlResolversTypes['Settlement']>, ParentType, ContextType, RequireFields<GqlQuerySettlementArgs, 'asset' | 'number'>>;
  settlements?: Resolver<GqlResolversTypes['SettlementConnection'], ParentType, ContextType, RequireFields<GqlQuerySettlementsArgs, 'asset' | 'first'>>;
  trialBalance?: Resolver<GqlResolversTypes['TrialBalance'], ParentType, ContextType, RequireFields<GqlQueryTrialBalanceArgs, 'asset'>>;
};

export interface GqlDateTimeScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GqlPartsScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Parts'], any> {
  name: 'Parts';
}

export interface GqlAmountScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['Amount'], any> {
  name: 'Amount';
}

export interface GqlSafeIntScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['SafeInt'], any> {
  name: 'SafeInt';
}

export interface GqlJsonObjectScalarConfig extends GraphQLScalarTypeConfig<GqlResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type GqlNodeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Node'] = GqlResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Evidence' | 'Contributor' | 'Datanet' | 'Record' | 'Validation' | 'DatanetVersion' | 'BaseModel' | 'FineTune' | 'Evaluation' | 'MeasuredVersion' | 'Judgement' | 'Inference' | 'ModelRoute' | 'RouteVersion' | 'Quarantine' | 'Asset' | 'ComputeProvider' | 'Transfer' | 'Settlement', ParentType, ContextType>;
};

export type GqlPageInfoResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PageInfo'] = GqlResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlMutationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Mutation'] = GqlResolversParentTypes['Mutation']> = {
  eraseContributor?: Resolver<GqlResolversTypes['EraseContributorPayload'], ParentType, ContextType, RequireFields<GqlMutationEraseContributorArgs, 'input'>>;
  registerContributor?: Resolver<GqlResolversTypes['RegisterContributorPayload'], ParentType, ContextType, RequireFields<GqlMutationRegisterContributorArgs, 'input'>>;
  updateContributor?: Resolver<GqlResolversTypes['UpdateContributorPayload'], ParentType, ContextType, RequireFields<GqlMutationUpdateContributorArgs, 'input'>>;
  createDatanet?: Resolver<GqlResolversTypes['CreateDatanetPayload'], ParentType, ContextType, RequireFields<GqlMutationCreateDatanetArgs, 'input'>>;
  contributeRecord?: Resolver<GqlResolversTypes['ContributeRecordPayload'], ParentType, ContextType, RequireFields<GqlMutationContributeRecordArgs, 'input'>>;
  correctRecord?: Resolver<GqlResolversTypes['CorrectRecordPayload'], ParentType, ContextType, RequireFields<GqlMutationCorrectRecordArgs, 'input'>>;
  includeRecord?: Resolver<GqlResolversTypes['IncludeRecordPayload'], ParentType, ContextType, RequireFields<GqlMutationIncludeRecordArgs, 'input'>>;
  removeRecord?: Resolver<GqlResolversTypes['RemoveRecordPayload'], ParentType, ContextType, RequireFields<GqlMutationRemoveRecordArgs, 'input'>>;
  validateRecord?: Resolver<GqlResolversTypes['ValidateRecordPayload'], ParentType, ContextType, RequireFields<GqlMutationValidateRecordArgs, 'input'>>;
  freezeDatanet?: Resolver<GqlResolversTypes['FreezeDatanetPayload'], ParentType, ContextType, RequireFields<GqlMutationFreezeDatanetArgs, 'input'>>;
  registerModel?: Resolver<GqlResolversTypes['RegisterModelPayload'], ParentType, ContextType, RequireFields<GqlMutationRegisterModelArgs, 'input'>>;
  updateModel?: Resolver<GqlResolversTypes['UpdateModelPayload'], ParentType, ContextType, RequireFields<GqlMutationUpdateModelArgs, 'input'>>;
  completeFineTune?: Resolver<GqlResolversTypes['CompleteFineTunePayload'], ParentType, ContextType, RequireFields<GqlMutationCompleteFineTuneArgs, 'input'>>;
  evaluateFineTune?: Resolver<GqlResolversTypes['EvaluateFineTunePayload'], ParentType, ContextType, RequireFields<GqlMutationEvaluateFineTuneArgs, 'input'>>;
  measureFineTune?: Resolver<GqlResolversTypes['MeasureFineTunePayload'], ParentType, ContextType, RequireFields<GqlMutationMeasureFineTuneArgs, 'input'>>;
  registerAsset?: Resolver<GqlResolversTypes['RegisterAssetPayload'], ParentType, ContextType, RequireFields<GqlMutationRegisterAssetArgs, 'input'>>;
  registerCompute?: Resolver<GqlResolversTypes['RegisterComputePayload'], ParentType, ContextType, RequireFields<GqlMutationRegisterComputeArgs, 'input'>>;
  publishRoute?: Resolver<GqlResolversTypes['PublishRoutePayload'], ParentType, ContextType, RequireFields<GqlMutationPublishRouteArgs, 'input'>>;
  serveInference?: Resolver<GqlResolversTypes['ServeInferencePayload'], ParentType, ContextType, RequireFields<GqlMutationServeInferenceArgs, 'input'>>;
  reportAttribution?: Resolver<GqlResolversTypes['ReportAttributionPayload'], ParentType, ContextType, RequireFields<GqlMutationReportAttributionArgs, 'input'>>;
  judgeInference?: Resolver<GqlResolversTypes['JudgeInferencePayload'], ParentType, ContextType, RequireFields<GqlMutationJudgeInferenceArgs, 'input'>>;
  quarantine?: Resolver<GqlResolversTypes['QuarantinePayload'], ParentType, ContextType, RequireFields<GqlMutationQuarantineArgs, 'input' | 'dryRun'>>;
  release?: Resolver<GqlResolversTypes['ReleasePayload'], ParentType, ContextType, RequireFields<GqlMutationReleaseArgs, 'input'>>;
  voidInference?: Resolver<GqlResolversTypes['VoidInferencePayload'], ParentType, ContextType, RequireFields<GqlMutationVoidInferenceArgs, 'input'>>;
  recordPayout?: Resolver<GqlResolversTypes['RecordPayoutPayload'], ParentType, ContextType, RequireFields<GqlMutationRecordPayoutArgs, 'input'>>;
  reverseTransfer?: Resolver<GqlResolversTypes['ReverseTransferPayload'], ParentType, ContextType, RequireFields<GqlMutationReverseTransferArgs, 'input'>>;
  settle?: Resolver<GqlResolversTypes['SettlePayload'], ParentType, ContextType, RequireFields<GqlMutationSettleArgs, 'input'>>;
};

export type GqlUserErrorResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['UserError'] = GqlResolversParentTypes['UserError']> = {
  code?: Resolver<GqlResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlContributorConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ContributorConnection'] = GqlResolversParentTypes['ContributorConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ContributorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlContributorEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ContributorEdge'] = GqlResolversParentTypes['ContributorEdge']> = {
  node?: Resolver<GqlResolversTypes['Contributor'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlDatanetConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DatanetConnection'] = GqlResolversParentTypes['DatanetConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DatanetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDatanetEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DatanetEdge'] = GqlResolversParentTypes['DatanetEdge']> = {
  node?: Resolver<GqlResolversTypes['Datanet'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlRecordConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordConnection'] = GqlResolversParentTypes['RecordConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRecordEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordEdge'] = GqlResolversParentTypes['RecordEdge']> = {
  node?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlDatanetVersionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DatanetVersionConnection'] = GqlResolversParentTypes['DatanetVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['DatanetVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlDatanetVersionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DatanetVersionEdge'] = GqlResolversParentTypes['DatanetVersionEdge']> = {
  node?: Resolver<GqlResolversTypes['DatanetVersion'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlBaseModelConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['BaseModelConnection'] = GqlResolversParentTypes['BaseModelConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['BaseModelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlBaseModelEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['BaseModelEdge'] = GqlResolversParentTypes['BaseModelEdge']> = {
  node?: Resolver<GqlResolversTypes['BaseModel'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlFineTuneConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FineTuneConnection'] = GqlResolversParentTypes['FineTuneConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['FineTuneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlFineTuneEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FineTuneEdge'] = GqlResolversParentTypes['FineTuneEdge']> = {
  node?: Resolver<GqlResolversTypes['FineTune'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlAssetConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AssetConnection'] = GqlResolversParentTypes['AssetConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['AssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAssetEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AssetEdge'] = GqlResolversParentTypes['AssetEdge']> = {
  node?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlComputeProviderConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ComputeProviderConnection'] = GqlResolversParentTypes['ComputeProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ComputeProviderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlComputeProviderEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ComputeProviderEdge'] = GqlResolversParentTypes['ComputeProviderEdge']> = {
  node?: Resolver<GqlResolversTypes['ComputeProvider'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlModelRouteConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ModelRouteConnection'] = GqlResolversParentTypes['ModelRouteConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ModelRouteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlModelRouteEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ModelRouteEdge'] = GqlResolversParentTypes['ModelRouteEdge']> = {
  node?: Resolver<GqlResolversTypes['ModelRoute'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlRouteVersionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RouteVersionConnection'] = GqlResolversParentTypes['RouteVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RouteVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRouteVersionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RouteVersionEdge'] = GqlResolversParentTypes['RouteVersionEdge']> = {
  node?: Resolver<GqlResolversTypes['RouteVersion'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlInferenceConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['InferenceConnection'] = GqlResolversParentTypes['InferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['InferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlInferenceEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['InferenceEdge'] = GqlResolversParentTypes['InferenceEdge']> = {
  node?: Resolver<GqlResolversTypes['Inference'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlValidationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ValidationConnection'] = GqlResolversParentTypes['ValidationConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ValidationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlValidationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ValidationEdge'] = GqlResolversParentTypes['ValidationEdge']> = {
  node?: Resolver<GqlResolversTypes['Validation'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlEvaluationConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvaluationConnection'] = GqlResolversParentTypes['EvaluationConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['EvaluationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlEvaluationEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvaluationEdge'] = GqlResolversParentTypes['EvaluationEdge']> = {
  node?: Resolver<GqlResolversTypes['Evaluation'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlContributorResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Contributor'] = GqlResolversParentTypes['Contributor']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  wallet?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlContributorRecordsArgs>>;
  fineTunes?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, Partial<GqlContributorFineTunesArgs>>;
  baseModels?: Resolver<GqlResolversTypes['BaseModelConnection'], ParentType, ContextType, Partial<GqlContributorBaseModelsArgs>>;
  earnings?: Resolver<ReadonlyArray<GqlResolversTypes['Earning']>, ParentType, ContextType, RequireFields<GqlContributorEarningsArgs, 'bucket'>>;
  shape?: Resolver<Maybe<GqlResolversTypes['InfluenceShape']>, ParentType, ContextType>;
  trust?: Resolver<GqlResolversTypes['Trust'], ParentType, ContextType, RequireFields<GqlContributorTrustArgs, 'as'>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlContributorAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlContributorLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlContributorPathsToArgs, 'to' | 'first'>>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDatanetResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Datanet'] = GqlResolversParentTypes['Datanet']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  weighting?: Resolver<GqlResolversTypes['Weighting'], ParentType, ContextType>;
  validation?: Resolver<GqlResolversTypes['ValidationPolicy'], ParentType, ContextType>;
  lastVersion?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<GqlResolversTypes['DatanetVersionConnection'], ParentType, ContextType, Partial<GqlDatanetVersionsArgs>>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlDatanetRecordsArgs>>;
  shape?: Resolver<Maybe<GqlResolversTypes['InfluenceShape']>, ParentType, ContextType>;
  trust?: Resolver<GqlResolversTypes['Trust'], ParentType, ContextType, Partial<GqlDatanetTrustArgs>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlDatanetAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlDatanetLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlDatanetPathsToArgs, 'to' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlRecordResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Record'] = GqlResolversParentTypes['Record']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  license?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<GqlResolversTypes['Verdict']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<GqlResolversTypes['ContributorShare']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<GqlResolversTypes['Correction']>, ParentType, ContextType>;
  correctedBy?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlRecordCorrectedByArgs>>;
  validations?: Resolver<GqlResolversTypes['ValidationConnection'], ParentType, ContextType, Partial<GqlRecordValidationsArgs>>;
  quarantines?: Resolver<GqlResolversTypes['QuarantineConnection'], ParentType, ContextType, Partial<GqlRecordQuarantinesArgs>>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlRecordAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlRecordLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlRecordPathsToArgs, 'to' | 'first'>>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlContributorShareResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ContributorShare'] = GqlResolversParentTypes['ContributorShare']> = {
  contributor?: Resolver<GqlResolversTypes['Contributor'], ParentType, ContextType>;
  share?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlCorrectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Correction'] = GqlResolversParentTypes['Correction']> = {
  record?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  share?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlValidationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Validation'] = GqlResolversParentTypes['Validation']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<GqlResolversTypes['Verdict'], ParentType, ContextType>;
  score?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  by?: Resolver<GqlResolversTypes['Contributor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDatanetVersionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DatanetVersion'] = GqlResolversParentTypes['DatanetVersion']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  datanet?: Resolver<GqlResolversTypes['Datanet'], ParentType, ContextType>;
  recordCount?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, Partial<GqlDatanetVersionRecordsArgs>>;
  fineTunes?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, Partial<GqlDatanetVersionFineTunesArgs>>;
  quarantines?: Resolver<GqlResolversTypes['QuarantineConnection'], ParentType, ContextType, Partial<GqlDatanetVersionQuarantinesArgs>>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
  trusts?: Resolver<GqlResolversTypes['TrustThenConnection'], ParentType, ContextType, RequireFields<GqlDatanetVersionTrustsArgs, 'first'>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlDatanetVersionAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlDatanetVersionLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlDatanetVersionPathsToArgs, 'to' | 'first'>>;
  attribution?: Resolver<Maybe<GqlResolversTypes['AttributionConnection']>, ParentType, ContextType, RequireFields<GqlDatanetVersionAttributionArgs, 'by' | 'pool' | 'first'>>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  diffTo?: Resolver<Maybe<GqlResolversTypes['Diff']>, ParentType, ContextType, RequireFields<GqlDatanetVersionDiffToArgs, 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDiffResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Diff'] = GqlResolversParentTypes['Diff']> = {
  from?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  addedRecords?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<GqlDiffAddedRecordsArgs, 'first'>>;
  removedRecords?: Resolver<GqlResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<GqlDiffRemovedRecordsArgs, 'first'>>;
  correctedRecords?: Resolver<GqlResolversTypes['RecordReplacementConnection'], ParentType, ContextType, RequireFields<GqlDiffCorrectedRecordsArgs, 'first'>>;
  credit?: Resolver<GqlResolversTypes['CreditChangeConnection'], ParentType, ContextType, RequireFields<GqlDiffCreditArgs, 'pool' | 'first'>>;
  parents?: Resolver<GqlResolversTypes['ParentChangeConnection'], ParentType, ContextType, RequireFields<GqlDiffParentsArgs, 'first'>>;
  values?: Resolver<ReadonlyArray<GqlResolversTypes['ValueChange']>, ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<GqlResolversTypes['EvaluationChange']>, ParentType, ContextType>;
};

export type GqlRecordReplacementConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordReplacementConnection'] = GqlResolversParentTypes['RecordReplacementConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RecordReplacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlRecordReplacementEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordReplacementEdge'] = GqlResolversParentTypes['RecordReplacementEdge']> = {
  node?: Resolver<GqlResolversTypes['RecordReplacement'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlRecordReplacementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordReplacement'] = GqlResolversParentTypes['RecordReplacement']> = {
  from?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['Record'], ParentType, ContextType>;
};

export type GqlCreditChangeConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CreditChangeConnection'] = GqlResolversParentTypes['CreditChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['CreditChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  untracedBefore?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  untracedAfter?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlCreditChangeEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CreditChangeEdge'] = GqlResolversParentTypes['CreditChangeEdge']> = {
  node?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlParentChangeConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ParentChangeConnection'] = GqlResolversParentTypes['ParentChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ParentChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlParentChangeEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ParentChangeEdge'] = GqlResolversParentTypes['ParentChangeEdge']> = {
  node?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  step?: Resolver<GqlResolversTypes['LineageStep'], ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlValueChangeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ValueChange'] = GqlResolversParentTypes['ValueChange']> = {
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlEvaluationChangeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvaluationChange'] = GqlResolversParentTypes['EvaluationChange']> = {
  benchmark?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
};

export type GqlEraseContributorPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EraseContributorPayload'] = GqlResolversParentTypes['EraseContributorPayload']> = {
  contributor?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRegisterContributorPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegisterContributorPayload'] = GqlResolversParentTypes['RegisterContributorPayload']> = {
  contributor?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlUpdateContributorPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['UpdateContributorPayload'] = GqlResolversParentTypes['UpdateContributorPayload']> = {
  contributor?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlCreateDatanetPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CreateDatanetPayload'] = GqlResolversParentTypes['CreateDatanetPayload']> = {
  datanet?: Resolver<Maybe<GqlResolversTypes['Datanet']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlContributeRecordPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ContributeRecordPayload'] = GqlResolversParentTypes['ContributeRecordPayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlCorrectRecordPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CorrectRecordPayload'] = GqlResolversParentTypes['CorrectRecordPayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlIncludeRecordPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['IncludeRecordPayload'] = GqlResolversParentTypes['IncludeRecordPayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRemoveRecordPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RemoveRecordPayload'] = GqlResolversParentTypes['RemoveRecordPayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlValidateRecordPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ValidateRecordPayload'] = GqlResolversParentTypes['ValidateRecordPayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlFreezeDatanetPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FreezeDatanetPayload'] = GqlResolversParentTypes['FreezeDatanetPayload']> = {
  datanetVersion?: Resolver<Maybe<GqlResolversTypes['DatanetVersion']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRegisterModelPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegisterModelPayload'] = GqlResolversParentTypes['RegisterModelPayload']> = {
  baseModel?: Resolver<Maybe<GqlResolversTypes['BaseModel']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlUpdateModelPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['UpdateModelPayload'] = GqlResolversParentTypes['UpdateModelPayload']> = {
  baseModel?: Resolver<Maybe<GqlResolversTypes['BaseModel']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlCompleteFineTunePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CompleteFineTunePayload'] = GqlResolversParentTypes['CompleteFineTunePayload']> = {
  fineTune?: Resolver<Maybe<GqlResolversTypes['FineTune']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlEvaluateFineTunePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['EvaluateFineTunePayload'] = GqlResolversParentTypes['EvaluateFineTunePayload']> = {
  fineTune?: Resolver<Maybe<GqlResolversTypes['FineTune']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlMeasureFineTunePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MeasureFineTunePayload'] = GqlResolversParentTypes['MeasureFineTunePayload']> = {
  measuredVersion?: Resolver<Maybe<GqlResolversTypes['MeasuredVersion']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlReportAttributionPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReportAttributionPayload'] = GqlResolversParentTypes['ReportAttributionPayload']> = {
  inference?: Resolver<Maybe<GqlResolversTypes['Inference']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRegisterAssetPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegisterAssetPayload'] = GqlResolversParentTypes['RegisterAssetPayload']> = {
  asset?: Resolver<Maybe<GqlResolversTypes['Asset']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRegisterComputePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RegisterComputePayload'] = GqlResolversParentTypes['RegisterComputePayload']> = {
  computeProvider?: Resolver<Maybe<GqlResolversTypes['ComputeProvider']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlPublishRoutePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PublishRoutePayload'] = GqlResolversParentTypes['PublishRoutePayload']> = {
  routeVersion?: Resolver<Maybe<GqlResolversTypes['RouteVersion']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlServeInferencePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ServeInferencePayload'] = GqlResolversParentTypes['ServeInferencePayload']> = {
  inference?: Resolver<Maybe<GqlResolversTypes['Inference']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlBaseModelResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['BaseModel'] = GqlResolversParentTypes['BaseModel']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  minRoyalty?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  minRoyaltyReach?: Resolver<GqlResolversTypes['RoyaltyReach'], ParentType, ContextType>;
  owner?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  fineTunes?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, Partial<GqlBaseModelFineTunesArgs>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlBaseModelAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlBaseModelLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlBaseModelPathsToArgs, 'to' | 'first'>>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlFineTuneResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['FineTune'] = GqlResolversParentTypes['FineTune']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  royalty?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  minRoyalty?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  minRoyaltyReach?: Resolver<GqlResolversTypes['RoyaltyReach'], ParentType, ContextType>;
  hyperparameters?: Resolver<Maybe<GqlResolversTypes['JSONObject']>, ParentType, ContextType>;
  metrics?: Resolver<Maybe<GqlResolversTypes['JSONObject']>, ParentType, ContextType>;
  builtBy?: Resolver<ReadonlyArray<GqlResolversTypes['ContributorShare']>, ParentType, ContextType>;
  trainedOn?: Resolver<ReadonlyArray<GqlResolversTypes['TrainedOn']>, ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<GqlResolversTypes['DerivedFrom']>, ParentType, ContextType>;
  computedBy?: Resolver<ReadonlyArray<GqlResolversTypes['ComputedBy']>, ParentType, ContextType>;
  evaluations?: Resolver<GqlResolversTypes['EvaluationConnection'], ParentType, ContextType, Partial<GqlFineTuneEvaluationsArgs>>;
  measurements?: Resolver<GqlResolversTypes['MeasuredVersionConnection'], ParentType, ContextType, Partial<GqlFineTuneMeasurementsArgs>>;
  children?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, Partial<GqlFineTuneChildrenArgs>>;
  routeVersions?: Resolver<GqlResolversTypes['RouteVersionConnection'], ParentType, ContextType, Partial<GqlFineTuneRouteVersionsArgs>>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
  shape?: Resolver<Maybe<GqlResolversTypes['InfluenceShape']>, ParentType, ContextType>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlFineTuneAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlFineTuneLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlFineTunePathsToArgs, 'to' | 'first'>>;
  attribution?: Resolver<Maybe<GqlResolversTypes['AttributionConnection']>, ParentType, ContextType, RequireFields<GqlFineTuneAttributionArgs, 'by' | 'pool' | 'first'>>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  rootCauses?: Resolver<Maybe<GqlResolversTypes['RootCauseConnection']>, ParentType, ContextType, RequireFields<GqlFineTuneRootCausesArgs, 'first'>>;
  diffTo?: Resolver<Maybe<GqlResolversTypes['Diff']>, ParentType, ContextType, RequireFields<GqlFineTuneDiffToArgs, 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlTrainedOnResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrainedOn'] = GqlResolversParentTypes['TrainedOn']> = {
  datanetVersion?: Resolver<GqlResolversTypes['DatanetVersion'], ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlModelParentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ModelParent'] = GqlResolversParentTypes['ModelParent']> = {
  __resolveType: TypeResolveFn<'FineTune' | 'BaseModel', ParentType, ContextType>;
};

export type GqlDerivedFromResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DerivedFrom'] = GqlResolversParentTypes['DerivedFrom']> = {
  parent?: Resolver<GqlResolversTypes['ModelParent'], ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlComputedByResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ComputedBy'] = GqlResolversParentTypes['ComputedBy']> = {
  provider?: Resolver<GqlResolversTypes['ComputeProvider'], ParentType, ContextType>;
  units?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlEvaluationResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Evaluation'] = GqlResolversParentTypes['Evaluation']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  benchmark?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  task?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  fineTune?: Resolver<GqlResolversTypes['FineTune'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMeasuredVersionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MeasuredVersion'] = GqlResolversParentTypes['MeasuredVersion']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  fineTune?: Resolver<GqlResolversTypes['FineTune'], ParentType, ContextType>;
  datanetVersion?: Resolver<GqlResolversTypes['DatanetVersion'], ParentType, ContextType>;
  method?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  methodVersion?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<GqlResolversTypes['EvidenceSign'], ParentType, ContextType>;
  recordCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlMeasuredVersionConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MeasuredVersionConnection'] = GqlResolversParentTypes['MeasuredVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['MeasuredVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlMeasuredVersionEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MeasuredVersionEdge'] = GqlResolversParentTypes['MeasuredVersionEdge']> = {
  node?: Resolver<GqlResolversTypes['MeasuredVersion'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlImpactResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Impact'] = GqlResolversParentTypes['Impact']> = {
  of?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  fineTuneCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  routeVersionCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  servingCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  inferenceCount?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  fineTunes?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, RequireFields<GqlImpactFineTunesArgs, 'first'>>;
  routeVersions?: Resolver<GqlResolversTypes['RouteVersionConnection'], ParentType, ContextType, RequireFields<GqlImpactRouteVersionsArgs, 'first'>>;
  serving?: Resolver<GqlResolversTypes['RouteVersionConnection'], ParentType, ContextType, RequireFields<GqlImpactServingArgs, 'first'>>;
  inferences?: Resolver<GqlResolversTypes['InferenceConnection'], ParentType, ContextType, RequireFields<GqlImpactInferencesArgs, 'first'>>;
  money?: Resolver<ReadonlyArray<GqlResolversTypes['MoneyThrough']>, ParentType, ContextType>;
};

export type GqlMoneyThroughResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MoneyThrough'] = GqlResolversParentTypes['MoneyThrough']> = {
  asset?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  attributed?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  paid?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlJudgementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Judgement'] = GqlResolversParentTypes['Judgement']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  inference?: Resolver<GqlResolversTypes['Inference'], ParentType, ContextType>;
  by?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  verdict?: Resolver<GqlResolversTypes['AnswerVerdict'], ParentType, ContextType>;
  score?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlJudgementConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['JudgementConnection'] = GqlResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlJudgementEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['JudgementEdge'] = GqlResolversParentTypes['JudgementEdge']> = {
  node?: Resolver<GqlResolversTypes['Judgement'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlInferenceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Inference'] = GqlResolversParentTypes['Inference']> = {
  judgements?: Resolver<GqlResolversTypes['JudgementConnection'], ParentType, ContextType, Partial<GqlInferenceJudgementsArgs>>;
  verdict?: Resolver<Maybe<GqlResolversTypes['AnswerVerdict']>, ParentType, ContextType>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  routeVersion?: Resolver<GqlResolversTypes['RouteVersion'], ParentType, ContextType>;
  provider?: Resolver<Maybe<GqlResolversTypes['ComputeProvider']>, ParentType, ContextType>;
  serves?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Served']>>, ParentType, ContextType>;
  task?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  inputTokens?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  outputTokens?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  fee?: Resolver<Maybe<GqlResolversTypes['Money']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  computeUnits?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  evidence?: Resolver<GqlResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<GqlInferenceEvidenceArgs>>;
  decisiveEvidence?: Resolver<Maybe<GqlResolversTypes['Evidence']>, ParentType, ContextType>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlInferenceAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlInferenceLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlInferencePathsToArgs, 'to' | 'first'>>;
  attribution?: Resolver<Maybe<GqlResolversTypes['AttributionConnection']>, ParentType, ContextType, RequireFields<GqlInferenceAttributionArgs, 'by' | 'pool' | 'first'>>;
  receipt?: Resolver<Maybe<GqlResolversTypes['Receipt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlJudgedStretchResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['JudgedStretch'] = GqlResolversParentTypes['JudgedStretch']> = {
  start?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  good?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  bad?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlModelRouteResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ModelRoute'] = GqlResolversParentTypes['ModelRoute']> = {
  judged?: Resolver<ReadonlyArray<GqlResolversTypes['JudgedStretch']>, ParentType, ContextType, RequireFields<GqlModelRouteJudgedArgs, 'bucket'>>;
  memory?: Resolver<Maybe<GqlResolversTypes['Memory']>, ParentType, ContextType, Partial<GqlModelRouteMemoryArgs>>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
  usage?: Resolver<ReadonlyArray<GqlResolversTypes['Usage']>, ParentType, ContextType, RequireFields<GqlModelRouteUsageArgs, 'bucket'>>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  lastVersion?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<GqlResolversTypes['RouteVersionConnection'], ParentType, ContextType, Partial<GqlModelRouteVersionsArgs>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlModelRouteAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlModelRouteLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlModelRoutePathsToArgs, 'to' | 'first'>>;
  rootCauses?: Resolver<Maybe<GqlResolversTypes['RootCauseConnection']>, ParentType, ContextType, RequireFields<GqlModelRouteRootCausesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlJudgeInferencePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['JudgeInferencePayload'] = GqlResolversParentTypes['JudgeInferencePayload']> = {
  inference?: Resolver<Maybe<GqlResolversTypes['Inference']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlAncestryConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AncestryConnection'] = GqlResolversParentTypes['AncestryConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['AncestryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  incompleteReason?: Resolver<Maybe<GqlResolversTypes['IncompleteReason']>, ParentType, ContextType>;
};

export type GqlAncestryEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AncestryEdge'] = GqlResolversParentTypes['AncestryEdge']> = {
  node?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  distance?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlLineageEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineageEdge'] = GqlResolversParentTypes['LineageEdge']> = {
  from?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['LineageStep'], ParentType, ContextType>;
  weight?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<GqlResolversTypes['Parts']>, ParentType, ContextType>;
};

export type GqlLineageCreditResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineageCredit'] = GqlResolversParentTypes['LineageCredit']> = {
  node?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlLineageGraphResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineageGraph'] = GqlResolversParentTypes['LineageGraph']> = {
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['LineageEdge']>, ParentType, ContextType>;
  credit?: Resolver<ReadonlyArray<GqlResolversTypes['LineageCredit']>, ParentType, ContextType>;
  complete?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  incompleteReason?: Resolver<Maybe<GqlResolversTypes['IncompleteReason']>, ParentType, ContextType>;
};

export type GqlLineagePathsResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineagePaths'] = GqlResolversParentTypes['LineagePaths']> = {
  pathCount?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<GqlResolversTypes['LineagePath']>, ParentType, ContextType>;
};

export type GqlLineagePathResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LineagePath'] = GqlResolversParentTypes['LineagePath']> = {
  nodes?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
  length?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlGapResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Gap'] = GqlResolversParentTypes['Gap']> = {
  kind?: Resolver<GqlResolversTypes['GapKind'], ParentType, ContextType>;
  count?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  share?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
};

export type GqlCarriedTermsResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['CarriedTerms'] = GqlResolversParentTypes['CarriedTerms']> = {
  licence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<GqlResolversTypes['LicenceTerm']>, ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlLicenceConflictResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LicenceConflict'] = GqlResolversParentTypes['LicenceConflict']> = {
  term?: Resolver<GqlResolversTypes['LicenceTerm'], ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  licence?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  against?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
};

export type GqlMemoryResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Memory'] = GqlResolversParentTypes['Memory']> = {
  routeVersion?: Resolver<GqlResolversTypes['RouteVersion'], ParentType, ContextType>;
  entered?: Resolver<GqlResolversTypes['MemoryEntered'], ParentType, ContextType>;
  changed?: Resolver<GqlResolversTypes['MemoryChanged'], ParentType, ContextType>;
  helped?: Resolver<GqlResolversTypes['MemoryHelped'], ParentType, ContextType>;
  enough?: Resolver<GqlResolversTypes['MemoryEnough'], ParentType, ContextType>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
};

export type GqlMemoryEnteredResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MemoryEntered'] = GqlResolversParentTypes['MemoryEntered']> = {
  verdict?: Resolver<GqlResolversTypes['MemoryVerdict'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  datanetVersions?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  baseModels?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<GqlResolversTypes['CarriedTerms']>, ParentType, ContextType>;
  conflicts?: Resolver<GqlResolversTypes['LicenceConflictConnection'], ParentType, ContextType, RequireFields<GqlMemoryEnteredConflictsArgs, 'first'>>;
};

export type GqlMemoryChangedResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MemoryChanged'] = GqlResolversParentTypes['MemoryChanged']> = {
  verdict?: Resolver<GqlResolversTypes['MemoryVerdict'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  fineTunes?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<GqlResolversTypes['TaskChange']>, ParentType, ContextType>;
  improvements?: Resolver<GqlResolversTypes['ImprovementConnection'], ParentType, ContextType, RequireFields<GqlMemoryChangedImprovementsArgs, 'first'>>;
};

export type GqlTaskChangeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TaskChange'] = GqlResolversParentTypes['TaskChange']> = {
  task?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  improved?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  worsened?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlImprovementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Improvement'] = GqlResolversParentTypes['Improvement']> = {
  fineTune?: Resolver<GqlResolversTypes['FineTune'], ParentType, ContextType>;
  task?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  benchmark?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  metric?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<GqlResolversTypes['Float']>, ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  improved?: Resolver<Maybe<GqlResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GqlMemoryHelpedResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MemoryHelped'] = GqlResolversParentTypes['MemoryHelped']> = {
  verdict?: Resolver<GqlResolversTypes['MemoryVerdict'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  contributors?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  declared?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  measured?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  inferences?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  evidenced?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  dilutedFloors?: Resolver<ReadonlyArray<GqlResolversTypes['DilutedFloor']>, ParentType, ContextType>;
};

export type GqlDilutedFloorResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['DilutedFloor'] = GqlResolversParentTypes['DilutedFloor']> = {
  fineTune?: Resolver<GqlResolversTypes['FineTune'], ParentType, ContextType>;
  ancestor?: Resolver<GqlResolversTypes['ModelParent'], ParentType, ContextType>;
  minRoyalty?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<GqlResolversTypes['RoyaltyReach'], ParentType, ContextType>;
  share?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  floor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  given?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  reachedBy?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
};

export type GqlMemoryEnoughResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MemoryEnough'] = GqlResolversParentTypes['MemoryEnough']> = {
  verdict?: Resolver<GqlResolversTypes['MemoryVerdict'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<GqlResolversTypes['Gap']>, ParentType, ContextType>;
  inferences?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  pools?: Resolver<ReadonlyArray<GqlResolversTypes['MemoryPool']>, ParentType, ContextType>;
  untraced?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlMemoryPoolResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['MemoryPool'] = GqlResolversParentTypes['MemoryPool']> = {
  pool?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  untraced?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlRouteVersionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RouteVersion'] = GqlResolversParentTypes['RouteVersion']> = {
  memory?: Resolver<Maybe<GqlResolversTypes['Memory']>, ParentType, ContextType, Partial<GqlRouteVersionMemoryArgs>>;
  quarantineMarks?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineMark']>, ParentType, ContextType>;
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  route?: Resolver<GqlResolversTypes['ModelRoute'], ParentType, ContextType>;
  task?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<GqlResolversTypes['Served']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<GqlResolversTypes['ComputeProvider']>, ParentType, ContextType>;
  price?: Resolver<Maybe<GqlResolversTypes['Price']>, ParentType, ContextType>;
  policy?: Resolver<ReadonlyArray<GqlResolversTypes['PoolWeight']>, ParentType, ContextType>;
  inferences?: Resolver<GqlResolversTypes['InferenceConnection'], ParentType, ContextType, Partial<GqlRouteVersionInferencesArgs>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlRouteVersionAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlRouteVersionLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlRouteVersionPathsToArgs, 'to' | 'first'>>;
  attribution?: Resolver<Maybe<GqlResolversTypes['AttributionConnection']>, ParentType, ContextType, RequireFields<GqlRouteVersionAttributionArgs, 'by' | 'pool' | 'first'>>;
  rootCauses?: Resolver<Maybe<GqlResolversTypes['RootCauseConnection']>, ParentType, ContextType, RequireFields<GqlRouteVersionRootCausesArgs, 'first'>>;
  diffTo?: Resolver<Maybe<GqlResolversTypes['Diff']>, ParentType, ContextType, RequireFields<GqlRouteVersionDiffToArgs, 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlLicenceConflictConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LicenceConflictConnection'] = GqlResolversParentTypes['LicenceConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['LicenceConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlLicenceConflictEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['LicenceConflictEdge'] = GqlResolversParentTypes['LicenceConflictEdge']> = {
  node?: Resolver<GqlResolversTypes['LicenceConflict'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlImprovementConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImprovementConnection'] = GqlResolversParentTypes['ImprovementConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ImprovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlImprovementEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ImprovementEdge'] = GqlResolversParentTypes['ImprovementEdge']> = {
  node?: Resolver<GqlResolversTypes['Improvement'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlQuarantineResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Quarantine'] = GqlResolversParentTypes['Quarantine']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<GqlResolversTypes['DateTime']>, ParentType, ContextType>;
  releaseReason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlQuarantineConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['QuarantineConnection'] = GqlResolversParentTypes['QuarantineConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['QuarantineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlQuarantineEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['QuarantineEdge'] = GqlResolversParentTypes['QuarantineEdge']> = {
  node?: Resolver<GqlResolversTypes['Quarantine'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlQuarantineMarkResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['QuarantineMark'] = GqlResolversParentTypes['QuarantineMark']> = {
  quarantine?: Resolver<GqlResolversTypes['Quarantine'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<GqlResolversTypes['Node']>, ParentType, ContextType>;
};

export type GqlQuarantinePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['QuarantinePayload'] = GqlResolversParentTypes['QuarantinePayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  datanetVersion?: Resolver<Maybe<GqlResolversTypes['DatanetVersion']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlReleasePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReleasePayload'] = GqlResolversParentTypes['ReleasePayload']> = {
  record?: Resolver<Maybe<GqlResolversTypes['Record']>, ParentType, ContextType>;
  datanetVersion?: Resolver<Maybe<GqlResolversTypes['DatanetVersion']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlReceiptResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Receipt'] = GqlResolversParentTypes['Receipt']> = {
  inference?: Resolver<GqlResolversTypes['Inference'], ParentType, ContextType>;
  routeVersion?: Resolver<GqlResolversTypes['RouteVersion'], ParentType, ContextType>;
  fee?: Resolver<Maybe<GqlResolversTypes['Money']>, ParentType, ContextType>;
  voided?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  settled?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<GqlResolversTypes['Settlement']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<GqlResolversTypes['Evidence']>, ParentType, ContextType>;
  pools?: Resolver<ReadonlyArray<GqlResolversTypes['ReceiptPool']>, ParentType, ContextType>;
};

export type GqlReceiptPoolResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReceiptPool'] = GqlResolversParentTypes['ReceiptPool']> = {
  pool?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  fraction?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Maybe<GqlResolversTypes['Amount']>, ParentType, ContextType>;
  hops?: Resolver<GqlResolversTypes['HopConnection'], ParentType, ContextType, RequireFields<GqlReceiptPoolHopsArgs, 'first'>>;
};

export type GqlHopResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Hop'] = GqlResolversParentTypes['Hop']> = {
  from?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType>;
  fraction?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  amount?: Resolver<Maybe<GqlResolversTypes['Amount']>, ParentType, ContextType>;
  basis?: Resolver<GqlResolversTypes['Basis'], ParentType, ContextType>;
};

export type GqlHopConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['HopConnection'] = GqlResolversParentTypes['HopConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['HopEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlHopEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['HopEdge'] = GqlResolversParentTypes['HopEdge']> = {
  node?: Resolver<GqlResolversTypes['Hop'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlUsageResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Usage'] = GqlResolversParentTypes['Usage']> = {
  start?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  inferences?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  inputTokens?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  outputTokens?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<GqlResolversTypes['Money']>, ParentType, ContextType>;
};

export type GqlEarningResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Earning'] = GqlResolversParentTypes['Earning']> = {
  start?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  through?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<GqlResolversTypes['Money'], ParentType, ContextType>;
};

export type GqlRootCauseConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RootCauseConnection'] = GqlResolversParentTypes['RootCauseConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['RootCauseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  bad?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  evidenced?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  incompleteReason?: Resolver<Maybe<GqlResolversTypes['IncompleteReason']>, ParentType, ContextType>;
  certainty?: Resolver<GqlResolversTypes['Certainty'], ParentType, ContextType>;
  explanation?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlRootCauseEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RootCauseEdge'] = GqlResolversParentTypes['RootCauseEdge']> = {
  node?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  tiedWith?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  carriedBad?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  otherBad?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  carriedGood?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  otherGood?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlAssetResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Asset'] = GqlResolversParentTypes['Asset']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  decimals?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlComputeProviderResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ComputeProvider'] = GqlResolversParentTypes['ComputeProvider']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  wallet?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  routeVersions?: Resolver<GqlResolversTypes['RouteVersionConnection'], ParentType, ContextType, Partial<GqlComputeProviderRouteVersionsArgs>>;
  fineTunes?: Resolver<GqlResolversTypes['FineTuneConnection'], ParentType, ContextType, Partial<GqlComputeProviderFineTunesArgs>>;
  trust?: Resolver<GqlResolversTypes['Trust'], ParentType, ContextType, Partial<GqlComputeProviderTrustArgs>>;
  ancestry?: Resolver<Maybe<GqlResolversTypes['AncestryConnection']>, ParentType, ContextType, RequireFields<GqlComputeProviderAncestryArgs, 'direction' | 'first'>>;
  lineageGraph?: Resolver<Maybe<GqlResolversTypes['LineageGraph']>, ParentType, ContextType, RequireFields<GqlComputeProviderLineageGraphArgs, 'direction' | 'maxNodes'>>;
  pathsTo?: Resolver<Maybe<GqlResolversTypes['LineagePaths']>, ParentType, ContextType, RequireFields<GqlComputeProviderPathsToArgs, 'to' | 'first'>>;
  impact?: Resolver<Maybe<GqlResolversTypes['Impact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlServedResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Served'] = GqlResolversParentTypes['Served']> = {
  fineTune?: Resolver<GqlResolversTypes['FineTune'], ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlPriceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Price'] = GqlResolversParentTypes['Price']> = {
  asset?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  perRequest?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  per1kInput?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  per1kOutput?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlPoolWeightResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PoolWeight'] = GqlResolversParentTypes['PoolWeight']> = {
  pool?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlMoneyResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Money'] = GqlResolversParentTypes['Money']> = {
  asset?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  amount?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlVoidInferencePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['VoidInferencePayload'] = GqlResolversParentTypes['VoidInferencePayload']> = {
  inference?: Resolver<Maybe<GqlResolversTypes['Inference']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlRecordPayoutPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordPayoutPayload'] = GqlResolversParentTypes['RecordPayoutPayload']> = {
  transfer?: Resolver<Maybe<GqlResolversTypes['Transfer']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlReverseTransferPayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ReverseTransferPayload'] = GqlResolversParentTypes['ReverseTransferPayload']> = {
  transfer?: Resolver<Maybe<GqlResolversTypes['Transfer']>, ParentType, ContextType>;
  duplicate?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlAccountResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Account'] = GqlResolversParentTypes['Account']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType>;
  asset?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['AccountKind'], ParentType, ContextType>;
  balance?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  held?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  paid?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  received?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  claim?: Resolver<Maybe<GqlResolversTypes['Claim']>, ParentType, ContextType>;
  postings?: Resolver<GqlResolversTypes['PostingConnection'], ParentType, ContextType, RequireFields<GqlAccountPostingsArgs, 'first'>>;
};

export type GqlClaimResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Claim'] = GqlResolversParentTypes['Claim']> = {
  wallet?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  leaf?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  proof?: Resolver<ReadonlyArray<GqlResolversTypes['String']>, ParentType, ContextType>;
  root?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  settlement?: Resolver<GqlResolversTypes['Settlement'], ParentType, ContextType>;
};

export type GqlPostingResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Posting'] = GqlResolversParentTypes['Posting']> = {
  account?: Resolver<GqlResolversTypes['Account'], ParentType, ContextType>;
  transfer?: Resolver<GqlResolversTypes['Transfer'], ParentType, ContextType>;
  amount?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  pool?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['PostingReason']>, ParentType, ContextType>;
  number?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlPostingConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PostingConnection'] = GqlResolversParentTypes['PostingConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['PostingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlPostingEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['PostingEdge'] = GqlResolversParentTypes['PostingEdge']> = {
  node?: Resolver<GqlResolversTypes['Posting'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlAccountConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountConnection'] = GqlResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlAccountEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['AccountEdge'] = GqlResolversParentTypes['AccountEdge']> = {
  node?: Resolver<GqlResolversTypes['Account'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlTransferResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Transfer'] = GqlResolversParentTypes['Transfer']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['TransferKind'], ParentType, ContextType>;
  asset?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  owner?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  node?: Resolver<Maybe<GqlResolversTypes['Node']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<GqlResolversTypes['Settlement']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<GqlResolversTypes['Transfer']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<GqlResolversTypes['Statement']>, ParentType, ContextType>;
  division?: Resolver<Maybe<GqlResolversTypes['Division']>, ParentType, ContextType>;
  postings?: Resolver<GqlResolversTypes['PostingConnection'], ParentType, ContextType, RequireFields<GqlTransferPostingsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlDivisionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Division'] = GqlResolversParentTypes['Division']> = {
  received?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  went?: Resolver<ReadonlyArray<GqlResolversTypes['Went']>, ParentType, ContextType>;
  remainder?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlWentResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Went'] = GqlResolversParentTypes['Went']> = {
  pool?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<GqlResolversTypes['AccountKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<GqlResolversTypes['PostingReason']>, ParentType, ContextType>;
  amount?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  accounts?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
};

export type GqlStatementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Statement'] = GqlResolversParentTypes['Statement']> = {
  before?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  routeVersion?: Resolver<Maybe<GqlResolversTypes['RouteVersion']>, ParentType, ContextType>;
  mix?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['Served']>>, ParentType, ContextType>;
  inferences?: Resolver<Maybe<GqlResolversTypes['SafeInt']>, ParentType, ContextType>;
  providers?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['ProviderTotal']>>, ParentType, ContextType>;
  records?: Resolver<Maybe<ReadonlyArray<GqlResolversTypes['RecordTotal']>>, ParentType, ContextType>;
  evidenceBefore?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  evidenceAfter?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  heldAt?: Resolver<Maybe<GqlResolversTypes['Amount']>, ParentType, ContextType>;
  heldRecords?: Resolver<ReadonlyArray<GqlResolversTypes['HeldRecord']>, ParentType, ContextType>;
  released?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
};

export type GqlHeldRecordResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['HeldRecord'] = GqlResolversParentTypes['HeldRecord']> = {
  record?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlProviderTotalResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ProviderTotal'] = GqlResolversParentTypes['ProviderTotal']> = {
  provider?: Resolver<Maybe<GqlResolversTypes['ID']>, ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlRecordTotalResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['RecordTotal'] = GqlResolversParentTypes['RecordTotal']> = {
  record?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlSettlementResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Settlement'] = GqlResolversParentTypes['Settlement']> = {
  id?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<GqlResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
  asset?: Resolver<GqlResolversTypes['Asset'], ParentType, ContextType>;
  number?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<GqlResolversTypes['Boolean'], ParentType, ContextType>;
  inferences?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  voided?: Resolver<GqlResolversTypes['SafeInt'], ParentType, ContextType>;
  fees?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  pools?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  payable?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  held?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  untraced?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  remainder?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
  root?: Resolver<Maybe<GqlResolversTypes['String']>, ParentType, ContextType>;
  transfers?: Resolver<GqlResolversTypes['TransferConnection'], ParentType, ContextType, RequireFields<GqlSettlementTransfersArgs, 'first'>>;
  claims?: Resolver<GqlResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GqlSettlementClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GqlTransferConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TransferConnection'] = GqlResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['TransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlTransferEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TransferEdge'] = GqlResolversParentTypes['TransferEdge']> = {
  node?: Resolver<GqlResolversTypes['Transfer'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlSettlementConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SettlementConnection'] = GqlResolversParentTypes['SettlementConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['SettlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlSettlementEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SettlementEdge'] = GqlResolversParentTypes['SettlementEdge']> = {
  node?: Resolver<GqlResolversTypes['Settlement'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlClaimConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ClaimConnection'] = GqlResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlClaimEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['ClaimEdge'] = GqlResolversParentTypes['ClaimEdge']> = {
  node?: Resolver<GqlResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlTrialBalanceResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrialBalance'] = GqlResolversParentTypes['TrialBalance']> = {
  lines?: Resolver<ReadonlyArray<GqlResolversTypes['TrialBalanceLine']>, ParentType, ContextType>;
  total?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlTrialBalanceLineResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrialBalanceLine'] = GqlResolversParentTypes['TrialBalanceLine']> = {
  kind?: Resolver<GqlResolversTypes['AccountKind'], ParentType, ContextType>;
  accounts?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  balance?: Resolver<GqlResolversTypes['Amount'], ParentType, ContextType>;
};

export type GqlSettlePayloadResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['SettlePayload'] = GqlResolversParentTypes['SettlePayload']> = {
  settlement?: Resolver<Maybe<GqlResolversTypes['Settlement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<GqlResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GqlInfluenceShapeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['InfluenceShape'] = GqlResolversParentTypes['InfluenceShape']> = {
  kind?: Resolver<GqlResolversTypes['InfluenceKind'], ParentType, ContextType>;
  sources?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  effectiveByEntropy?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  effectiveBySquares?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  topSource?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  topShare?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
  correctionShare?: Resolver<GqlResolversTypes['Float'], ParentType, ContextType>;
};

export type GqlTrustResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['Trust'] = GqlResolversParentTypes['Trust']> = {
  belief?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  millionths?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  uncertainty?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  expected?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  good?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  bad?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  halfLifeDays?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  knownAt?: Resolver<GqlResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<GqlResolversTypes['TrustPointConnection'], ParentType, ContextType, RequireFields<GqlTrustPointsArgs, 'first'>>;
};

export type GqlTrustPointConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrustPointConnection'] = GqlResolversParentTypes['TrustPointConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['TrustPointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlTrustPointEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrustPointEdge'] = GqlResolversParentTypes['TrustPointEdge']> = {
  node?: Resolver<GqlResolversTypes['TrustPoint'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlTrustPointResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrustPoint'] = GqlResolversParentTypes['TrustPoint']> = {
  kind?: Resolver<GqlResolversTypes['TrustPointKind'], ParentType, ContextType>;
  source?: Resolver<GqlResolversTypes['Node'], ParentType, ContextType>;
  verdict?: Resolver<GqlResolversTypes['TrustVerdict'], ParentType, ContextType>;
  by?: Resolver<Maybe<GqlResolversTypes['Contributor']>, ParentType, ContextType>;
  weight?: Resolver<GqlResolversTypes['TrustWeight'], ParentType, ContextType>;
  parts?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  ageDays?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  good?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  bad?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  explanation?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlTrustWeightResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrustWeight'] = GqlResolversParentTypes['TrustWeight']> = {
  good?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
  bad?: Resolver<GqlResolversTypes['Parts'], ParentType, ContextType>;
};

export type GqlTrustThenConnectionResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrustThenConnection'] = GqlResolversParentTypes['TrustThenConnection']> = {
  edges?: Resolver<ReadonlyArray<GqlResolversTypes['TrustThenEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<GqlResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
};

export type GqlTrustThenEdgeResolvers<ContextType = Context, ParentType extends GqlResolversParentTypes['TrustThenEdge'] = GqlResolversParentTypes['TrustThenEdge']> = {
  node?: Resolver<GqlResolversTypes['Contributor'], ParentType, ContextType>;
  trust?: Resolver<GqlResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<GqlResolversTypes['String'], ParentType, ContextType>;
};

export type GqlResolvers<ContextType = Context> = {
  AttributionConnection?: GqlAttributionConnectionResolvers<ContextType>;
  AttributionEdge?: GqlAttributionEdgeResolvers<ContextType>;
  Evidence?: GqlEvidenceResolvers<ContextType>;
  EvidenceItemConnection?: GqlEvidenceItemConnectionResolvers<ContextType>;
  EvidenceItemEdge?: GqlEvidenceItemEdgeResolvers<ContextType>;
  EvidenceItem?: GqlEvidenceItemResolvers<ContextType>;
  EvidenceConnection?: GqlEvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: GqlEvidenceEdgeResolvers<ContextType>;
  Query?: GqlQueryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Parts?: GraphQLScalarType;
  Amount?: GraphQLScalarType;
  SafeInt?: GraphQLScalarType;
  JSONObject?: GraphQLScalarType;
  Node?: GqlNodeResolvers<ContextType>;
  PageInfo?: GqlPageInfoResolvers<ContextType>;
  Mutation?: GqlMutationResolvers<ContextType>;
  UserError?: GqlUserErrorResolvers<ContextType>;
  ContributorConnection?: GqlContributorConnectionResolvers<ContextType>;
  ContributorEdge?: GqlContributorEdgeResolvers<ContextType>;
  DatanetConnection?: GqlDatanetConnectionResolvers<ContextType>;
  DatanetEdge?: GqlDatanetEdgeResolvers<ContextType>;
  RecordConnection?: GqlRecordConnectionResolvers<ContextType>;
  RecordEdge?: GqlRecordEdgeResolvers<ContextType>;
  DatanetVersionConnection?: GqlDatanetVersionConnectionResolvers<ContextType>;
  DatanetVersionEdge?: GqlDatanetVersionEdgeResolvers<ContextType>;
  BaseModelConnection?: GqlBaseModelConnectionResolvers<ContextType>;
  BaseModelEdge?: GqlBaseModelEdgeResolvers<ContextType>;
  FineTuneConnection?: GqlFineTuneConnectionResolvers<ContextType>;
  FineTuneEdge?: GqlFineTuneEdgeResolvers<ContextType>;
  AssetConnection?: GqlAssetConnectionResolvers<ContextType>;
  AssetEdge?: GqlAssetEdgeResolvers<ContextType>;
  ComputeProviderConnection?: GqlComputeProviderConnectionResolvers<ContextType>;
  ComputeProviderEdge?: GqlComputeProviderEdgeResolvers<ContextType>;
  ModelRouteConnection?: GqlModelRouteConnectionResolvers<ContextType>;
  ModelRouteEdge?: GqlModelRouteEdgeResolvers<ContextType>;
  RouteVersionConnection?: GqlRouteVersionConnectionResolvers<ContextType>;
  RouteVersionEdge?: GqlRouteVersionEdgeResolvers<ContextType>;
  InferenceConnection?: GqlInferenceConnectionResolvers<ContextType>;
  InferenceEdge?: GqlInferenceEdgeResolvers<ContextType>;
  ValidationConnection?: GqlValidationConnectionResolvers<ContextType>;
  ValidationEdge?: GqlValidationEdgeResolvers<ContextType>;
  EvaluationConnection?: GqlEvaluationConnectionResolvers<ContextType>;
  EvaluationEdge?: GqlEvaluationEdgeResolvers<ContextType>;
  Contributor?: GqlContributorResolvers<ContextType>;
  Datanet?: GqlDatanetResolvers<ContextType>;
  Record?: GqlRecordResolvers<ContextType>;
  ContributorShare?: GqlContributorShareResolvers<ContextType>;
  Correction?: GqlCorrectionResolvers<ContextType>;
  Validation?: GqlValidationResolvers<ContextType>;
  DatanetVersion?: GqlDatanetVersionResolvers<ContextType>;
  Diff?: GqlDiffResolvers<ContextType>;
  RecordReplacementConnection?: GqlRecordReplacementConnectionResolvers<ContextType>;
  RecordReplacementEdge?: GqlRecordReplacementEdgeResolvers<ContextType>;
  RecordReplacement?: GqlRecordReplacementResolvers<ContextType>;
  CreditChangeConnection?: GqlCreditChangeConnectionResolvers<ContextType>;
  CreditChangeEdge?: GqlCreditChangeEdgeResolvers<ContextType>;
  ParentChangeConnection?: GqlParentChangeConnectionResolvers<ContextType>;
  ParentChangeEdge?: GqlParentChangeEdgeResolvers<ContextType>;
  ValueChange?: GqlValueChangeResolvers<ContextType>;
  EvaluationChange?: GqlEvaluationChangeResolvers<ContextType>;
  EraseContributorPayload?: GqlEraseContributorPayloadResolvers<ContextType>;
  RegisterContributorPayload?: GqlRegisterContributorPayloadResolvers<ContextType>;
  UpdateContributorPayload?: GqlUpdateContributorPayloadResolvers<ContextType>;
  CreateDatanetPayload?: GqlCreateDatanetPayloadResolvers<ContextType>;
  ContributeRecordPayload?: GqlContributeRecordPayloadResolvers<ContextType>;
  CorrectRecordPayload?: GqlCorrectRecordPayloadResolvers<ContextType>;
  IncludeRecordPayload?: GqlIncludeRecordPayloadResolvers<ContextType>;
  RemoveRecordPayload?: GqlRemoveRecordPayloadResolvers<ContextType>;
  ValidateRecordPayload?: GqlValidateRecordPayloadResolvers<ContextType>;
  FreezeDatanetPayload?: GqlFreezeDatanetPayloadResolvers<ContextType>;
  RegisterModelPayload?: GqlRegisterModelPayloadResolvers<ContextType>;
  UpdateModelPayload?: GqlUpdateModelPayloadResolvers<ContextType>;
  CompleteFineTunePayload?: GqlCompleteFineTunePayloadResolvers<ContextType>;
  EvaluateFineTunePayload?: GqlEvaluateFineTunePayloadResolvers<ContextType>;
  MeasureFineTunePayload?: GqlMeasureFineTunePayloadResolvers<ContextType>;
  ReportAttributionPayload?: GqlReportAttributionPayloadResolvers<ContextType>;
  RegisterAssetPayload?: GqlRegisterAssetPayloadResolvers<ContextType>;
  RegisterComputePayload?: GqlRegisterComputePayloadResolvers<ContextType>;
  PublishRoutePayload?: GqlPublishRoutePayloadResolvers<ContextType>;
  ServeInferencePayload?: GqlServeInferencePayloadResolvers<ContextType>;
  BaseModel?: GqlBaseModelResolvers<ContextType>;
  FineTune?: GqlFineTuneResolvers<ContextType>;
  TrainedOn?: GqlTrainedOnResolvers<ContextType>;
  ModelParent?: GqlModelParentResolvers<ContextType>;
  DerivedFrom?: GqlDerivedFromResolvers<ContextType>;
  ComputedBy?: GqlComputedByResolvers<ContextType>;
  Evaluation?: GqlEvaluationResolvers<ContextType>;
  MeasuredVersion?: GqlMeasuredVersionResolvers<ContextType>;
  MeasuredVersionConnection?: GqlMeasuredVersionConnectionResolvers<ContextType>;
  MeasuredVersionEdge?: GqlMeasuredVersionEdgeResolvers<ContextType>;
  Impact?: GqlImpactResolvers<ContextType>;
  MoneyThrough?: GqlMoneyThroughResolvers<ContextType>;
  Judgement?: GqlJudgementResolvers<ContextType>;
  JudgementConnection?: GqlJudgementConnectionResolvers<ContextType>;
  JudgementEdge?: GqlJudgementEdgeResolvers<ContextType>;
  Inference?: GqlInferenceResolvers<ContextType>;
  JudgedStretch?: GqlJudgedStretchResolvers<ContextType>;
  ModelRoute?: GqlModelRouteResolvers<ContextType>;
  JudgeInferencePayload?: GqlJudgeInferencePayloadResolvers<ContextType>;
  AncestryConnection?: GqlAncestryConnectionResolvers<ContextType>;
  AncestryEdge?: GqlAncestryEdgeResolvers<ContextType>;
  LineageEdge?: GqlLineageEdgeResolvers<ContextType>;
  LineageCredit?: GqlLineageCreditResolvers<ContextType>;
  LineageGraph?: GqlLineageGraphResolvers<ContextType>;
  LineagePaths?: GqlLineagePathsResolvers<ContextType>;
  LineagePath?: GqlLineagePathResolvers<ContextType>;
  Gap?: GqlGapResolvers<ContextType>;
  CarriedTerms?: GqlCarriedTermsResolvers<ContextType>;
  LicenceConflict?: GqlLicenceConflictResolvers<ContextType>;
  Memory?: GqlMemoryResolvers<ContextType>;
  MemoryEntered?: GqlMemoryEnteredResolvers<ContextType>;
  MemoryChanged?: GqlMemoryChangedResolvers<ContextType>;
  TaskChange?: GqlTaskChangeResolvers<ContextType>;
  Improvement?: GqlImprovementResolvers<ContextType>;
  MemoryHelped?: GqlMemoryHelpedResolvers<ContextType>;
  DilutedFloor?: GqlDilutedFloorResolvers<ContextType>;
  MemoryEnough?: GqlMemoryEnoughResolvers<ContextType>;
  MemoryPool?: GqlMemoryPoolResolvers<ContextType>;
  RouteVersion?: GqlRouteVersionResolvers<ContextType>;
  LicenceConflictConnection?: GqlLicenceConflictConnectionResolvers<ContextType>;
  LicenceConflictEdge?: GqlLicenceConflictEdgeResolvers<ContextType>;
  ImprovementConnection?: GqlImprovementConnectionResolvers<ContextType>;
  ImprovementEdge?: GqlImprovementEdgeResolvers<ContextType>;
  Quarantine?: GqlQuarantineResolvers<ContextType>;
  QuarantineConnection?: GqlQuarantineConnectionResolvers<ContextType>;
  QuarantineEdge?: GqlQuarantineEdgeResolvers<ContextType>;
  QuarantineMark?: GqlQuarantineMarkResolvers<ContextType>;
  QuarantinePayload?: GqlQuarantinePayloadResolvers<ContextType>;
  ReleasePayload?: GqlReleasePayloadResolvers<ContextType>;
  Receipt?: GqlReceiptResolvers<ContextType>;
  ReceiptPool?: GqlReceiptPoolResolvers<ContextType>;
  Hop?: GqlHopResolvers<ContextType>;
  HopConnection?: GqlHopConnectionResolvers<ContextType>;
  HopEdge?: GqlHopEdgeResolvers<ContextType>;
  Usage?: GqlUsageResolvers<ContextType>;
  Earning?: GqlEarningResolvers<ContextType>;
  RootCauseConnection?: GqlRootCauseConnectionResolvers<ContextType>;
  RootCauseEdge?: GqlRootCauseEdgeResolvers<ContextType>;
  Asset?: GqlAssetResolvers<ContextType>;
  ComputeProvider?: GqlComputeProviderResolvers<ContextType>;
  Served?: GqlServedResolvers<ContextType>;
  Price?: GqlPriceResolvers<ContextType>;
  PoolWeight?: GqlPoolWeightResolvers<ContextType>;
  Money?: GqlMoneyResolvers<ContextType>;
  VoidInferencePayload?: GqlVoidInferencePayloadResolvers<ContextType>;
  RecordPayoutPayload?: GqlRecordPayoutPayloadResolvers<ContextType>;
  ReverseTransferPayload?: GqlReverseTransferPayloadResolvers<ContextType>;
  Account?: GqlAccountResolvers<ContextType>;
  Claim?: GqlClaimResolvers<ContextType>;
  Posting?: GqlPostingResolvers<ContextType>;
  PostingConnection?: GqlPostingConnectionResolvers<ContextType>;
  PostingEdge?: GqlPostingEdgeResolvers<ContextType>;
  AccountConnection?: GqlAccountConnectionResolvers<ContextType>;
  AccountEdge?: GqlAccountEdgeResolvers<ContextType>;
  Transfer?: GqlTransferResolvers<ContextType>;
  Division?: GqlDivisionResolvers<ContextType>;
  Went?: GqlWentResolvers<ContextType>;
  Statement?: GqlStatementResolvers<ContextType>;
  HeldRecord?: GqlHeldRecordResolvers<ContextType>;
  ProviderTotal?: GqlProviderTotalResolvers<ContextType>;
  RecordTotal?: GqlRecordTotalResolvers<ContextType>;
  Settlement?: GqlSettlementResolvers<ContextType>;
  TransferConnection?: GqlTransferConnectionResolvers<ContextType>;
  TransferEdge?: GqlTransferEdgeResolvers<ContextType>;
  SettlementConnection?: GqlSettlementConnectionResolvers<ContextType>;
  SettlementEdge?: GqlSettlementEdgeResolvers<ContextType>;
  ClaimConnection?: GqlClaimConnectionResolvers<ContextType>;
  ClaimEdge?: GqlClaimEdgeResolvers<ContextType>;
  TrialBalance?: GqlTrialBalanceResolvers<ContextType>;
  TrialBalanceLine?: GqlTrialBalanceLineResolvers<ContextType>;
  SettlePayload?: GqlSettlePayloadResolvers<ContextType>;
  InfluenceShape?: GqlInfluenceShapeResolvers<ContextType>;
  Trust?: GqlTrustResolvers<ContextType>;
  TrustPointConnection?: GqlTrustPointConnectionResolvers<ContextType>;
  TrustPointEdge?: GqlTrustPointEdgeResolvers<ContextType>;
  TrustPoint?: GqlTrustPointResolvers<ContextType>;
  TrustWeight?: GqlTrustWeightResolvers<ContextType>;
  TrustThenConnection?: GqlTrustThenConnectionResolvers<ContextType>;
  TrustThenEdge?: GqlTrustThenEdgeResolvers<ContextType>;
};

