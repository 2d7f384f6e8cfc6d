import { readLines } from '../datanet/lines.ts';
import { query, type } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import { type Shares, UNTRACED } from '../values/parts.ts';
import type { Reader } from './reader.ts';
import type { RecordTerms } from './rules.ts';

const versionShares = query(
  'settlement/version-shares',
  { versions: type<readonly string[]>(), measured: type<readonly string[]>() },
  { name: type<string>(), keys: type<string[]>(), parts: type<bigint[]>(), untraced: type<bigint>() },
);
const makers = query(
  'settlement/makers',
  { fineTunes: type<readonly string[]>() },
  { fineTune: type<string>(), builtBy: type<[string, bigint][]>(), computedBy: type<[string, bigint][]>() },
);
const modelOwners = query(
  'settlement/model-owners',
  { models: type<readonly string[]>() },
  { model: type<string>(), contributor: type<string>() },
);
/** The contributor profiles of versions, by `Label:key`; parts by `Contributor:key`, and what is untraced. */
export async function readShares(
  tx: Reader,
  versions: readonly string[],
  measured: readonly string[],
): Promise<Map<string, Shares>> {
  const shares = new Map<string, Shares>();
  if (versions.length + measured.length === 0) return shares;
  for (const { name, keys, parts, untraced } of await tx.run(versionShares, { versions, measured })) {
    const profile = shares.get(name) ?? new Map<string, bigint>();
    keys.forEach((key, i) => void profile.set(qualified('Contributor', key), parts[i] as bigint));
    if (untraced > 0n) profile.set(UNTRACED, untraced);
    shares.set(name, profile);
  }
  return shares;
}

/** Who built fine-tunes and who computed them, by key of the fine-tune; shares by `Label:key`. */
export async function readMakers(tx: Reader, fineTunes: readonly string[]) {
  const found = fineTunes.length === 0 ? [] : await tx.run(makers, { fineTunes });
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
export async function readOwners(tx: Reader, models: readonly string[]): Promise<Map<string, string>> {
  const found = models.length === 0 ? [] : await tx.run(modelOwners, { models });
  return new Map(found.map(({ model, contributor }) => [model, qualified('Contributor', contributor)]));
}

/** What records keep and pass on, by key: these and all they correct, newest first. */
export async function readRecords(tx: Reader, records: readonly string[]): Promise<Map<string, RecordTerms>> {
  const lines = [...(await readLines((query, params) => tx.run(query, params), records)).values()];
  return new Map(
    lines
      .sort((a, b) => Number(b.revision - a.revision))
      .map(({ key, corrects, by }) => [
        key,
        {
          corrects,
          by: new Map(by.map(({ contributor, share }) => [qualified('Contributor', contributor), share])),
        },
      ]),
  );
}
