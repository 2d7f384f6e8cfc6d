import { type Moment, times } from '../lineage/ancestry.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { qualified } from '../values/keys.ts';
import { placed, type Shares, UNTRACED, withPlaces } from '../values/parts.ts';

const versions = { versions: type<readonly string[]>(), measured: type<readonly string[]>() };
const packed = {
  name: type<string>(),
  keys: type<string[]>(),
  parts: type<bigint[]>(),
  places: type<[string, bigint][]>(),
  untraced: type<bigint>(),
};
const versionContributors = query('attribution/version-contributors', versions, packed);
const versionRecords = query('attribution/version-records', versions, packed);
/** Its key, share or units, and the place of a contributor who was erased. */
type Maker = [key: string, share: bigint, place: bigint | null];
const makers = query(
  'attribution/makers',
  { fineTunes: type<readonly string[]>() },
  { fineTune: type<string>(), builtBy: type<Maker[]>(), computedBy: type<Maker[]>() },
);
const modelOwners = query(
  'attribution/model-owners',
  { models: type<readonly string[]>(), asOf: type<bigint>(), knownAt: type<bigint>() },
  { model: type<string>(), contributor: type<string>() },
);

const versionsOfRecords = query(
  'attribution/versions-of-records',
  { records: type<readonly string[]>(), limit: type<bigint>() },
  { record: type<string>(), name: type<string>(), parts: type<bigint>() },
);
const namesOfVersion = query(
  'attribution/names-of-version',
  { version: type<string>() },
  { name: type<string>(), untraced: type<bigint>() },
);

/** Versions in which one record may have credit, for them to be listed. */
const MOST_VERSIONS = 10_000n;

const NONE: ReadonlyMap<string, number> = new Map();

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
  if (versions.length + measured.length === 0) return new Map();
  const profiles = new Map<string, Shares>();
  const placesOf = new Map<string, Map<string, number>>();
  for (const { name, keys, parts, places, untraced } of await run(statement, { versions, measured })) {
    const profile = profiles.get(name) ?? new Map<string, bigint>();
    keys.forEach((key, i) => void profile.set(qualified(label, key), parts[i] as bigint));
    if (untraced > 0n) profile.set(UNTRACED, untraced);
    profiles.set(name, profile);
    const erased = placesOf.get(name) ?? new Map<string, number>();
    for (const [key, place] of places) erased.set(qualified(label, key), Number(place));
    placesOf.set(name, erased);
  }
  return new Map(
    [...profiles].map(([name, profile]) => [name, withPlaces(profile, placesOf.get(name) ?? NONE)]),
  );
}

/** Who made a fine-tune: builders by share, compute providers by units; by `Label:key`. */
export interface Makers {
  readonly builtBy: ReadonlyMap<string, bigint>;
  readonly computedBy: ReadonlyMap<string, bigint>;
}

/** Who built fine-tunes and who computed them, by key of the fine-tune. */
export async function readMakers(run: Run, fineTunes: readonly string[]): Promise<Map<string, Makers>> {
  const found = fineTunes.length === 0 ? [] : await run(makers, { fineTunes });
  const named = (label: string, shares: readonly Maker[]) =>
    placed(
      shares.map(([key, share, place]) => [
        qualified(label, key),
        share,
        place === null ? undefined : Number(place),
      ]),
    );
  return new Map(
    found.map(({ fineTune, builtBy, computedBy }) => [
      fineTune,
      { builtBy: named('Contributor', builtBy), computedBy: named('ComputeProvider', computedBy) },
    ]),
  );
}

/** Who owns base models now, or owned them at a moment: `Contributor:key` by key of the model. */
export async function readOwners(
  run: Run,
  models: readonly string[],
  moment: Moment = {},
): Promise<Map<string, string>> {
  const found = models.length === 0 ? [] : await run(modelOwners, { models, ...times(moment) });
  return new Map(found.map(({ model, contributor }) => [model, qualified('Contributor', contributor)]));
}

/**
 * In which versions, measured or not, records have credit of their own: parts by `Label:key` of the version, by key of the
 * record. Throws Refusal LIMIT where one is in more than 10,000 versions.
 */
export async function readVersionsOfRecords(
  run: Run,
  records: readonly string[],
): Promise<Map<string, Shares>> {
  const found = new Map<string, Shares>(records.map((record) => [record, new Map()]));
  if (records.length === 0) return found;
  for (const { record, name, parts } of await run(versionsOfRecords, { records, limit: MOST_VERSIONS }))
    found.get(record)?.set(name, parts);
  for (const [record, { size }] of found) {
    if (size >= MOST_VERSIONS)
      throw new Refusal('LIMIT', `the record ${JSON.stringify(record)} is in too many versions`);
  }
  return found;
}

/** Under which names credit and money go through a Datanet version, its own and those it was measured under, with the parts that are untraced. */
export async function readNamesOfVersion(run: Run, version: string): Promise<Map<string, bigint>> {
  const found = await run(namesOfVersion, { version });
  return new Map(found.map(({ name, untraced }) => [name, untraced]));
}
