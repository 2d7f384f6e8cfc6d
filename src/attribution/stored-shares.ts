import { query, type Run, type } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import { type Shares, UNTRACED } from '../values/parts.ts';

const versions = { versions: type<readonly string[]>(), measured: type<readonly string[]>() };
const packed = {
  name: type<string>(),
  keys: type<string[]>(),
  parts: type<bigint[]>(),
  untraced: type<bigint>(),
};
const versionContributors = query('attribution/version-contributors', versions, packed);
const versionRecords = query('attribution/version-records', versions, packed);
const makers = query(
  'attribution/makers',
  { fineTunes: type<readonly string[]>() },
  { fineTune: type<string>(), builtBy: type<[string, bigint][]>(), computedBy: type<[string, bigint][]>() },
);
const modelOwners = query(
  'attribution/model-owners',
  { models: type<readonly string[]>() },
  { model: type<string>(), contributor: type<string>() },
);

/** Keys of Datanet versions, as they are and as they were measured. */
export interface Versions {
  readonly versions: readonly string[];
  readonly measured: readonly string[];
}

/** The contributor profiles of versions, by `Label:key`; parts by `Contributor:key`, and what is untraced. */
export const readContributors = (run: Run, versions: Versions) =>
  readProfiles(run, versionContributors, 'Contributor', versions);

/** The record profiles of versions, by `Label:key`; parts by `Record:key`, and what is untraced. */
export const readRecords = (run: Run, versions: Versions) =>
  readProfiles(run, versionRecords, 'Record', versions);

async function readProfiles(
  run: Run,
  statement: typeof versionRecords,
  label: string,
  { versions, measured }: Versions,
): Promise<Map<string, Shares>> {
  const profiles = new Map<string, Shares>();
  if (versions.length + measured.length === 0) return profiles;
  for (const { name, keys, parts, untraced } of await run(statement, { versions, measured })) {
    const profile = profiles.get(name) ?? new Map<string, bigint>();
    keys.forEach((key, i) => void profile.set(qualified(label, key), parts[i] as bigint));
    if (untraced > 0n) profile.set(UNTRACED, untraced);
    profiles.set(name, profile);
  }
  return profiles;
}

/** Who made a fine-tune: builders by share, compute providers by units; by `Label:key`. */
export interface Makers {
  readonly builtBy: ReadonlyMap<string, bigint>;
  readonly computedBy: ReadonlyMap<string, bigint>;
}

/** Who built fine-tunes and who computed them, by key of the fine-tune. */
export async function readMakers(run: Run, fineTunes: readonly string[]): Promise<Map<string, Makers>> {
  const found = fineTunes.length === 0 ? [] : await run(makers, { fineTunes });
  const named = (label: string, shares: readonly [string, bigint][]) =>
    new Map(shares.map(([key, share]) => [qualified(label, key), share]));
  return new Map(
    found.map(({ fineTune, builtBy, computedBy }) => [
      fineTune,
      { builtBy: named('Contributor', builtBy), computedBy: named('ComputeProvider', computedBy) },
    ]),
  );
}

/** Who owns base models at this moment: `Contributor:key` by key of the model. */
export async function readOwners(run: Run, models: readonly string[]): Promise<Map<string, string>> {
  const found = models.length === 0 ? [] : await run(modelOwners, { models });
  return new Map(found.map(({ model, contributor }) => [model, qualified('Contributor', contributor)]));
}
