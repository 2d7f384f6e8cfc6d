import type { Fraction } from '../values/fraction.ts';
import { add, addApportioned, apportion, ONE, type Shares } from '../values/parts.ts';

/** The stored profiles of a fine-tune, by `Label:key`; each sums to ONE. */
export interface Profiles {
  /** Over Datanet versions, base models and `untraced`. */
  readonly data: Shares;
  /** Over fine-tunes, whose builders share it, and base models. */
  readonly model: Shares;
}

/**
 * Divides ONE by `weights` over `Label:key`; what falls on a key that has a profile of its own (a fine-tune's data
 * profile) goes over that profile, the rest stays where it fell.
 */
export function dataProfile(
  weights: ReadonlyMap<string, bigint>,
  profiles: ReadonlyMap<string, ReadonlyMap<string, bigint>>,
): Shares {
  return through(apportion(ONE, weights), profiles);
}

/**
 * ONE to the builders (d−n) and to those upstream (n) by `royalty` n/d. The builders' part stays at the fine-tune itself;
 * the upstream part goes over the weights of what it derives from, through the model profiles of fine-tunes.
 */
export function modelProfile(
  self: string,
  royalty: Fraction,
  derivedFrom: ReadonlyMap<string, bigint>,
  profiles: ReadonlyMap<string, Shares>,
): Shares {
  if ([...derivedFrom.values()].every((weight) => weight === 0n)) return new Map([[self, ONE]]);
  const split = apportion(
    ONE,
    new Map([
      ['builders', royalty.d - royalty.n],
      ['upstream', royalty.n],
    ]),
  );
  const profile = through(apportion(split.get('upstream') ?? 0n, derivedFrom), profiles);
  add(profile, self, split.get('builders') ?? 0n);
  return profile;
}

/** Passes shares on through the profiles of those keys that have one. */
export function through(shares: Shares, profiles: ReadonlyMap<string, ReadonlyMap<string, bigint>>): Shares {
  const result: Shares = new Map();
  for (const [key, parts] of shares) {
    const profile = profiles.get(key);
    if (profile) addApportioned(result, parts, profile);
    else add(result, key, parts);
  }
  return result;
}
