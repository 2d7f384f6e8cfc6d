import { through } from '../factory/profiles.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { qualified, unqualified } from '../values/keys.ts';
import { add, type Shares, UNTRACED } from '../values/parts.ts';
import { type Attribution, type By, type Pool, toAttribution } from './attribution.ts';

/** Why credit could not be traced: no positive weight or share, a base model without an owner, no known provider. */
export type UntracedReason = 'NO_WEIGHT' | 'NO_OWNER' | 'NO_PROVIDER';

const packed = {
  version: type<string>(),
  keys: type<string[]>(),
  parts: type<bigint[]>(),
  untraced: type<bigint>(),
};
const versionContributors = query('attribution/version-contributors', { versions: type<string[]>() }, packed);
const versionRecords = query('attribution/version-records', { versions: type<string[]>() }, packed);
const versionDatanets = query(
  'attribution/version-datanets',
  { versions: type<string[]>() },
  { version: type<string>(), datanet: type<string>() },
);
const modelOwners = query(
  'attribution/model-owners',
  { models: type<string[]>() },
  { model: type<string>(), contributor: type<string>() },
);
const builders = query(
  'attribution/builders',
  { fineTunes: type<string[]>() },
  { fineTune: type<string>(), builtBy: type<[string, bigint][]>(), computedBy: type<[string, bigint][]>() },
);

type Profiles = ReadonlyMap<string, ReadonlyMap<string, bigint>>;
type Profiler = (database: Database, keys: string[], options?: Options) => Promise<Profiles>;

/** How what falls on a kind of node is divided further, by pool and question; the rest stands as it is. */
const DIVIDED: Record<Pool, Partial<Record<By, { label: string; profiles: Profiler }>>> = {
  DATA: {
    CONTRIBUTOR: { label: 'DatanetVersion', profiles: versionProfiles(versionContributors, 'Contributor') },
    RECORD: { label: 'DatanetVersion', profiles: versionProfiles(versionRecords, 'Record') },
    DATANET: { label: 'DatanetVersion', profiles: datanetsOfVersions },
  },
  MODEL: { CONTRIBUTOR: { label: 'FineTune', profiles: makers('builtBy', 'Contributor') } },
  TRAINING: {
    CONTRIBUTOR: { label: 'FineTune', profiles: makers('computedBy', 'ComputeProvider') },
    COMPUTE_PROVIDER: { label: 'FineTune', profiles: makers('computedBy', 'ComputeProvider') },
  },
  COMPUTE: {},
};

/** Divides what falls on versions and fine-tunes over what was asked for. */
export async function breakDown(
  database: Database,
  shares: Shares,
  by: By,
  pool: Pool,
  options?: Options,
): Promise<Attribution> {
  const division = DIVIDED[pool][by];
  const profiles = division
    ? await division.profiles(database, keysOf(shares, division.label), options)
    : NOT_DIVIDED;
  const divided = through(shares, profiles);
  return toAttribution(divided, divided.has(UNTRACED) ? untracedReasons(shares, profiles, pool) : []);
}

const NOT_DIVIDED: Profiles = new Map();

/** Why something is untraced: what was so before it was divided, and what was divided over nobody or over no weight. */
function untracedReasons(shares: Shares, profiles: Profiles, pool: Pool): UntracedReason[] {
  const reasons = new Set<UntracedReason>();
  if (shares.has(UNTRACED)) reasons.add(pool === 'COMPUTE' ? 'NO_PROVIDER' : 'NO_WEIGHT');
  for (const name of shares.keys()) {
    const weights = profiles.get(name);
    if (!weights) continue;
    if (weights.size === 0) reasons.add('NO_PROVIDER');
    else if (weights.has(UNTRACED) || isWeightless(weights)) reasons.add('NO_WEIGHT');
  }
  return [...reasons];
}

const isWeightless = (weights: ReadonlyMap<string, bigint>) =>
  [...weights.values()].every((weight) => weight === 0n);

/** Lets owners stand for base models; what belongs to nobody known is untraced. */
export async function resolveOwners(
  database: Database,
  attribution: Attribution,
  options?: Options,
): Promise<Attribution> {
  const models = keysOf(attribution.shares, 'BaseModel');
  if (models.length === 0) return attribution;
  const shares: Shares = new Map(attribution.shares);
  const found = await database.read(modelOwners, { models }, options);
  const owners = new Map(
    found.map(({ model, contributor }) => [model, qualified('Contributor', contributor)]),
  );
  if (attribution.untraced > 0n) shares.set(UNTRACED, attribution.untraced);
  const reasons = new Set(attribution.untracedReasons);
  for (const model of models) {
    const name = qualified('BaseModel', model);
    const owner = owners.get(model);
    if (owner === undefined) reasons.add('NO_OWNER');
    add(shares, owner ?? UNTRACED, shares.get(name) ?? 0n);
    shares.delete(name);
  }
  return toAttribution(shares, [...reasons]);
}

function keysOf(shares: Iterable<readonly [name: string, parts: bigint]>, label: string): string[] {
  const keys: string[] = [];
  for (const [name] of shares) if (name.startsWith(`${label}:`)) keys.push(unqualified(name).key);
  return keys;
}

function versionProfiles(statement: typeof versionRecords, label: string): Profiler {
  return async (database, versions, options) => {
    const profiles = new Map<string, Map<string, bigint>>();
    for (const { version, keys, parts, untraced } of await database.read(statement, { versions }, options)) {
      const name = qualified('DatanetVersion', version);
      const profile = profiles.get(name) ?? new Map<string, bigint>();
      keys.forEach((key, i) => void profile.set(qualified(label, key), parts[i] as bigint));
      if (untraced > 0n) profile.set(UNTRACED, untraced);
      profiles.set(name, profile);
    }
    return profiles;
  };
}

async function datanetsOfVersions(
  database: Database,
  versions: string[],
  options?: Options,
): Promise<Profiles> {
  const found = await database.read(versionDatanets, { versions }, options);
  return new Map(
    found.map(({ version, datanet }) => [
      qualified('DatanetVersion', version),
      new Map([[qualified('Datanet', datanet), 1n]]),
    ]),
  );
}

function makers(which: 'builtBy' | 'computedBy', label: string): Profiler {
  return async (database, fineTunes, options) => {
    const found = await database.read(builders, { fineTunes }, options);
    return new Map(
      found.map(({ fineTune, [which]: shares }) => [
        qualified('FineTune', fineTune),
        new Map(shares.map(([key, share]) => [qualified(label, key), share])),
      ]),
    );
  };
}
