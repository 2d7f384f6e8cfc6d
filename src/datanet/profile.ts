import type { Fraction } from '../values/fraction.ts';
import { qualified } from '../values/keys.ts';
import { add, apportion, ONE, placed, type Shares, UNTRACED } from '../values/parts.ts';

/** A record that is a member of the version being frozen, or that a member corrects, however far back. */
export interface ProfiledRecord {
  readonly key: string;
  /** Its weight as a member; absent where it is only corrected by one. */
  readonly weight?: bigint;
  /** Grows along corrections: a correction's is higher than that of what it corrects. */
  readonly revision: bigint;
  /** The record it corrects, and the fraction of its credit that it keeps. */
  readonly corrects?: { readonly key: string; readonly keeps: Fraction };
  readonly by: readonly Contribution[];
}

export interface Contribution {
  readonly contributor: string;
  readonly share: bigint;
  /** Where the key of a contributor who was erased stood among those of the record, from 0. */
  readonly place?: number;
}

/** Who contributed a record, as statements give it. */
export const contribution = ([contributor, share, place]: [string, bigint, bigint | null]): Contribution => ({
  contributor,
  share,
  ...(place !== null && { place: Number(place) }),
});

export interface VersionProfile {
  /** Parts by `Record:key`: what each record keeps. */
  readonly records: Shares;
  /** Parts by `Contributor:key`, and `untraced` where all shares of a record are 0. */
  readonly contributors: Shares;
}

/** The credit of a Datanet version, over its records and over their contributors; each sums to ONE. */
export function versionProfile(records: readonly ProfiledRecord[]): VersionProfile {
  const weights = new Map<string, bigint>();
  for (const { key, weight } of records)
    if (weight !== undefined) weights.set(qualified('Record', key), weight);
  return pass(apportion(ONE, weights), records);
}

/**
 * Passes what records have been given on to what they correct and to their contributors. What reaches a record is split
 * once, when all of it is there: newest corrections first.
 */
export function pass(given: Shares, records: readonly ProfiledRecord[]): VersionProfile {
  const profile: VersionProfile = { records: new Map(), contributors: new Map() };
  const untraced = given.get(UNTRACED);
  if (untraced !== undefined) {
    add(profile.records, UNTRACED, untraced);
    add(profile.contributors, UNTRACED, untraced);
  }
  const reached: Shares = new Map(given);
  for (const record of newestFirst(records)) {
    const name = qualified('Record', record.key);
    let kept = reached.get(name) ?? 0n;
    if (kept === 0n) continue;
    if (record.corrects) {
      const { key, keeps } = record.corrects;
      const split = apportion(
        kept,
        new Map([
          ['corrector', keeps.n],
          ['passed', keeps.d - keeps.n],
        ]),
      );
      add(reached, qualified('Record', key), split.get('passed') ?? 0n);
      kept = split.get('corrector') ?? 0n;
    }
    add(profile.records, name, kept);
    for (const [contributor, parts] of overContributors(kept, record.by))
      add(profile.contributors, contributor, parts);
  }
  return profile;
}

/** Most records correct nothing; only those that do need an order. */
function* newestFirst(records: readonly ProfiledRecord[]): Iterable<ProfiledRecord> {
  yield* records.filter(({ corrects }) => corrects).sort((a, b) => Number(b.revision - a.revision));
  for (const record of records) if (!record.corrects) yield record;
}

/** Divides what a record keeps by its `CONTRIBUTED_BY` shares. */
export const overContributors = (parts: bigint, by: ProfiledRecord['by']): Shares =>
  apportion(parts, contributorShares(by));

/** Shares by `Contributor:key`. */
export const contributorShares = (by: ProfiledRecord['by']): Map<string, bigint> =>
  placed(by.map(({ contributor, share, place }) => [qualified('Contributor', contributor), share, place]));
