import { readNamesOfVersion, readVersionsOfRecords } from '../attribution/stored-shares.ts';
import { readLines } from '../datanet/lines.ts';
import { overContributors } from '../datanet/profile.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import { type LineAccount, readLineAccounts } from './line-accounts.ts';
import { type Held, NOTHING_HELD, type VersionHold } from './rules.ts';

const openHolds = query(
  'settlement/open-holds',
  {},
  { hold: type<string>(), label: type<'Record' | 'DatanetVersion'>(), key: type<string>() },
);
const holdTotals = query(
  'settlement/hold-totals',
  { asset: type<string>(), holds: type<readonly string[]>() },
  { hold: type<string>(), owner: type<string>(), total: type<string>() },
);
/** A record or a Datanet version that is in quarantine. */
export interface Hold {
  /** The global id of its quarantine. */
  readonly hold: string;
  readonly label: 'Record' | 'DatanetVersion';
  readonly key: string;
}

/** Everything in quarantine at this moment. */
export const readOpenHolds = (run: Run): Promise<Hold[]> => run(openHolds, {});

/**
 * What is held back in an asset at this moment, wherever the quarantined have credit: a record in all versions it has parts
 * in and where evidence names it, a version under all its names.
 */
export async function readHeld(run: Run, asset: string): Promise<Held> {
  const holds = await readOpenHolds(run);
  if (holds.length === 0) return NOTHING_HELD;
  const totals = new Map(
    (await run(holdTotals, { asset, holds: holds.map(({ hold }) => hold) })).map(({ hold, owner, total }) => [
      `${hold} ${owner}`,
      BigInt(total),
    ]),
  );
  const at = ({ hold }: Hold, owner: string) => totals.get(`${hold} ${owner}`) ?? 0n;

  const whole: [owner: string, at: bigint][] = [];
  for (const hold of holds) {
    if (hold.label === 'Record') continue;
    for (const owner of (await readNamesOfVersion(run, hold.key)).keys())
      whole.push([owner, at(hold, owner)]);
  }
  const byKey = new Map(holds.flatMap((hold) => (hold.label === 'Record' ? [[hold.key, hold]] : [])));
  const parts = await readVersionsOfRecords(run, [...byKey.keys()]);
  return toHeld(run, {
    whole,
    records: [...byKey].map(([key, hold]) => [key, at(hold, qualified('Record', key))]),
    within: [...byKey].flatMap(([record, hold]) =>
      [...(parts.get(record) ?? [])].map(([owner, parts]) => ({ owner, record, parts, at: at(hold, owner) })),
    ),
  });
}

/** What is held, as totals and parts that are read or that a transfer says. */
export interface HeldTotals {
  /** Versions in quarantine themselves, by owner of their accounts. */
  readonly whole: readonly (readonly [owner: string, at: bigint])[];
  /** Records, and what evidence had sent them. */
  readonly records: readonly (readonly [record: string, at: bigint])[];
  /** Records within versions. */
  readonly within: readonly {
    readonly owner: string;
    readonly record: string;
    readonly parts: bigint;
    readonly at: bigint;
  }[];
}

/** Adds who has credit through each record. */
export async function toHeld(run: Run, { whole, records, within }: HeldTotals): Promise<Held> {
  const lines = await readLines(run, [...new Set(within.map(({ record }) => record))]);
  const versions = new Map<string, { at?: bigint; records: VersionHold['records'][number][] }>();
  const ofVersion = (owner: string) => {
    const known = versions.get(owner) ?? { records: [] };
    versions.set(owner, known);
    return known;
  };
  for (const [owner, at] of whole) ofVersion(owner).at = at;
  for (const { owner, record, parts, at } of within) {
    const through = overContributors(parts, lines.get(record)?.by ?? []);
    ofVersion(owner).records.push({ key: record, at, parts: through });
  }
  return {
    versions,
    records: new Map(records.map(([record, at]) => [qualified('Record', record), at])),
  };
}

/** What has been received, in every asset, wherever a record or a version has credit. */
export async function receivedBy(
  run: Run,
  { label, key }: Pick<Hold, 'label' | 'key'>,
): Promise<LineAccount[]> {
  const owners =
    label === 'Record'
      ? [qualified(label, key), ...((await readVersionsOfRecords(run, [key])).get(key)?.keys() ?? [])]
      : [...(await readNamesOfVersion(run, key)).keys()];
  return readLineAccounts(run, owners, ['LINE']);
}

/** What a transfer says of what was held when it was computed, so that it can be computed again. */
export function heldStatement(owner: string, { versions, records }: Held) {
  const version = versions.get(owner);
  const at = version?.at ?? records.get(owner);
  return {
    ...(at !== undefined && { heldAt: at.toString() }),
    ...(version &&
      version.records.length > 0 && {
        heldRecords: version.records.map(({ key }) => key),
        heldRecordsAt: version.records.map(({ at }) => at.toString()),
      }),
  };
}

/** What is held of an owner once a record, or the version it stands for, is released. */
export function without(
  held: Held,
  owner: string,
  { label, key }: { readonly label: string; readonly key: string },
): Held {
  const version = held.versions.get(owner);
  const records = new Map(held.records);
  const versions = new Map(held.versions);
  if (!version) records.delete(owner);
  else if (label === 'Record') {
    versions.set(owner, { ...version, records: version.records.filter((it) => it.key !== key) });
  } else versions.set(owner, { records: version.records });
  return { versions, records };
}
