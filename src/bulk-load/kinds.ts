import type { Columns } from './csv.ts';

/** What every fact has. */
const FACT = {
  key: 'string',
  id: 'string',
  digest: 'string',
  actor: 'string',
  at: 'datetime',
  recordedAt: 'datetime',
} as const satisfies Columns;

const profile = { first: 'long', keys: 'string[]', parts: 'long[]' } as const;
const untraced = { untraced: 'long', untracedRecords: 'long' } as const;

/** The facts, with the properties that they are made with. */
export const FACTS = {
  Contributor: { ...FACT, name: 'string', wallet: 'string' },
  Datanet: {
    ...FACT,
    name: 'string',
    domain: 'string',
    license: 'string',
    weighting: 'string',
    validation: 'string',
    version: 'long',
    ended: 'long',
  },
  Record: {
    ...FACT,
    contentHash: 'string',
    mediaType: 'string',
    bytes: 'long',
    license: 'string',
    weight: 'long',
    excerpt: 'string',
    revision: 'long',
  },
  Validation: { ...FACT, verdict: 'string', score: 'double', note: 'string' },
  DatanetVersion: { ...FACT, version: 'long', records: 'long', ...untraced, quarantine: 'string' },
  BaseModel: {
    ...FACT,
    name: 'string',
    license: 'string',
    minRoyalty: 'string',
    minRoyaltyReach: 'string',
  },
  FineTune: {
    ...FACT,
    name: 'string',
    method: 'string',
    license: 'string',
    royalty: 'string',
    minRoyalty: 'string',
    minRoyaltyReach: 'string',
    hyperparameters: 'string',
    metrics: 'string',
    untraced: 'long',
    keptParts: 'long',
    measurements: 'long',
  },
  MeasuredVersion: {
    ...FACT,
    method: 'string',
    methodVersion: 'string',
    sign: 'string',
    records: 'long',
    ...untraced,
  },
  Evaluation: {
    ...FACT,
    benchmark: 'string',
    task: 'string',
    metric: 'string',
    before: 'double',
    after: 'double',
  },
  Asset: { ...FACT, decimals: 'long', name: 'string' },
  ComputeProvider: { ...FACT, name: 'string', wallet: 'string' },
  RouteVersion: {
    ...FACT,
    version: 'long',
    task: 'string',
    asset: 'string',
    perRequest: 'string',
    per1kInput: 'string',
    per1kOutput: 'string',
    policyPools: 'string[]',
    policyWeights: 'long[]',
  },
  Inference: {
    ...FACT,
    routeVersion: 'string',
    provider: 'string',
    task: 'string',
    inputTokens: 'long',
    outputTokens: 'long',
    latencyMs: 'long',
    computeUnits: 'long',
    mixFineTunes: 'string[]',
    mixWeights: 'long[]',
    asset: 'string',
    fee: 'string',
    feeHi: 'long',
    feeLo: 'long',
    shard: 'long',
    position: 'long',
  },
  Evidence: {
    ...FACT,
    number: 'long',
    method: 'string',
    methodVersion: 'string',
    sign: 'string',
    coverage: 'string',
    items: 'long',
    late: 'boolean',
  },
  Judgement: { ...FACT, verdict: 'string', score: 'double', note: 'string' },
  Quarantine: {
    ...FACT,
    reason: 'string',
    open: 'boolean',
    releasedAt: 'datetime',
    releaseReason: 'string',
  },
  Release: { ...FACT, reason: 'string' },
  Change: {
    ...FACT,
    type: 'string',
    reason: 'string',
    licenseGiven: 'boolean',
    licenseBefore: 'string',
    floorGiven: 'boolean',
    minRoyaltyBefore: 'string',
    minRoyaltyReachBefore: 'string',
  },
} as const satisfies Record<string, Columns>;
export type FactLabel = keyof typeof FACTS;

/** What a later event may change of those that are written as they come. */
export const CHANGING = {
  Record: { verdict: 'string', quarantine: 'string' },
  Inference: {
    verdict: 'string',
    judgement: 'string',
    evidence: 'string',
    report: 'long',
    voidReason: 'string',
  },
} as const satisfies { readonly [label in FactLabel]?: Columns };
export type ChangingLabel = keyof typeof CHANGING;

/** All other nodes. A model route is a fact too, but of no event of its own. */
export const OTHERS = {
  DatanetLock: { datanet: 'string', shard: 'long' },
  RecordProfile: profile,
  Scores: { first: 'long', records: 'string[]', scores: 'string[]' },
  Intake: { asset: 'string', shard: 'long', count: 'long', taken: 'long', hi: 'long', lo: 'long' },
  'ModelRoute:Fact': { ...FACT, version: 'long' },
  UseCount: { routeVersion: 'string', provider: 'string', shard: 'long', count: 'long' },
} as const satisfies Record<string, Columns>;
export type OtherLabel = keyof typeof OTHERS;

/** The place of a relationship's source among all that point at the same. */
const PLACE = { to: 'string', at: 'datetime', key: 'string' } as const;

export const RELATIONSHIPS = {
  IN: { since: 'long', until: 'long', datanet: 'string', at: 'datetime', key: 'string' },
  CONTRIBUTED_BY: { share: 'long', ...PLACE },
  CORRECTS: { share: 'string' },
  OF: {},
  BY: {},
  IN_DATANET: {},
  VERSION_OF: {},
  CREDITS: { parts: 'long' },
  OWNED_BY: {
    at: 'datetime',
    recordedAt: 'datetime',
    endedAt: 'datetime[]',
    endedRecordedAt: 'datetime[]',
  },
  BUILT_BY: { share: 'long', ...PLACE },
  COMPUTED_BY: { units: 'long', ...PLACE },
  TRAINED_ON: { weight: 'long', ...PLACE },
  DERIVED_FROM: { weight: 'long', ...PLACE },
  ROYALTIES: { parts: 'long' },
  MEASURES: {},
  SERVES: { weight: 'long', ...PLACE },
  HOSTED_BY: { ...PLACE },
  COUNTS: {},
  INFLUENCED_BY: { report: 'long', score: 'string', parts: 'long' },
  RELEASES: {},
} as const satisfies Record<string, Columns>;
export type RelationshipType = keyof typeof RELATIONSHIPS;
