import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';

/** A frozen version of a Datanet. */
export interface FrozenVersion {
  readonly datanet: string;
  readonly version: bigint;
}

/** A Datanet, the first version in which a record is a member, and the first in which it is not any more. */
type Place = readonly [datanet: string, since: bigint, until: bigint | null];

const columns = { record: type<string>(), places: type<Place[]>() };
const placesOfRecords = query('datanet/places-of-records', { records: type<readonly string[]>() }, columns);
const placesOfCorrections = query(
  'datanet/places-of-corrections',
  { records: type<readonly string[]>() },
  columns,
);

/** Versions to ask about: their numbers by Datanet, in order. */
export type Versions = ReadonlyMap<string, readonly bigint[]>;

export function versionsByDatanet(versions: readonly FrozenVersion[]): Versions {
  const byDatanet = new Map<string, bigint[]>();
  for (const { datanet, version } of versions) {
    const known = byDatanet.get(datanet);
    if (known) known.push(version);
    else byDatanet.set(datanet, [version]);
  }
  return byDatanet;
}

/** Records, and the versions they must come from. */
export interface Claim {
  readonly records: readonly string[];
  readonly versions: Versions;
}

/**
 * Of each claim, the records that are neither members of its versions nor corrected by any, in the order given; unknown
 * records are among them. What it finds inside stays inside: frozen versions keep their members, and corrections stay.
 */
export async function recordsOutside(run: Run, claims: readonly Claim[]): Promise<string[][]> {
  const members = await placesOf(run, placesOfRecords, claims);
  const left = claims.map(({ records, versions }) => ({
    versions,
    records: records.filter((record) => !isInside(members.get(record), versions)),
  }));
  const corrected = await placesOf(run, placesOfCorrections, left);
  return left.map(({ records, versions }) =>
    records.filter((record) => !isInside(corrected.get(record), versions)),
  );
}

async function placesOf(run: Run, statement: typeof placesOfRecords, claims: readonly Claim[]) {
  const records = [...new Set(claims.flatMap((it) => it.records))];
  const found = records.length === 0 ? [] : await run(statement, { records });
  return new Map(found.map(({ record, places }) => [record, places]));
}

const isInside = (places: readonly Place[] | undefined, versions: Versions) =>
  places?.some(([datanet, since, until]) =>
    versions.get(datanet)?.some((version) => since <= version && (until === null || version < until)),
  ) ?? false;

const MOST_NAMED = 5;

/** Names the first of the records that lie outside, and where the first one stands. */
export function outsideAncestry(
  items: readonly { readonly record: string }[],
  outside: readonly string[],
  of: string,
): Refusal | undefined {
  const [first] = outside;
  if (first === undefined) return undefined;
  const named = outside.slice(0, MOST_NAMED).map((it) => JSON.stringify(it));
  const more = outside.length > MOST_NAMED ? ` and ${outside.length - MOST_NAMED} more` : '';
  const message = `${of} does not come from these records: ${named.join(', ')}${more}`;
  return new Refusal('OUTSIDE_ANCESTRY', message, [
    'items',
    items.findIndex(({ record }) => record === first),
    'record',
  ]);
}
