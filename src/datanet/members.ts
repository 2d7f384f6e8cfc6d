import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';

/** A frozen version of a Datanet. */
export interface FrozenVersion {
  readonly datanet: string;
  readonly version: bigint;
}

/** A Datanet, the first version in which a record is a member, and the first in which it is not any more. */
type Place = readonly [datanet: string, since: bigint, until: bigint | null];

const columns = { record: type<string>(), node: type<string>(), places: type<Place[]>() };
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

export interface Within {
  /** Neo4j's own name of each record that is a member of the versions, or that a member corrects. */
  readonly inside: ReadonlyMap<string, string>;
  /** The others, unknown ones among them, in the order given. */
  readonly outside: readonly string[];
}

/** Which records of each claim are inside. They stay so: frozen versions keep their members, and corrections stay. */
export async function recordsWithin(run: Run, claims: readonly Claim[]): Promise<Within[]> {
  const members = await placesOf(run, placesOfRecords, claims);
  const left = claims.map(({ records, versions }) => ({
    versions,
    records: records.filter((record) => !isInside(members.get(record), versions)),
  }));
  const corrected = await placesOf(run, placesOfCorrections, left);
  return claims.map(({ records, versions }) => {
    const inside = new Map<string, string>();
    const outside: string[] = [];
    for (const record of records) {
      const found = members.get(record);
      if (found && (isInside(found, versions) || isInside(corrected.get(record), versions)))
        inside.set(record, found.node);
      else outside.push(record);
    }
    return { inside, outside };
  });
}

async function placesOf(run: Run, statement: typeof placesOfRecords, claims: readonly Claim[]) {
  const records = [...new Set(claims.flatMap((it) => it.records))];
  const found = records.length === 0 ? [] : await run(statement, { records });
  return new Map(found.map((it) => [it.record, it]));
}

const isInside = (found: { readonly places: readonly Place[] } | undefined, versions: Versions) =>
  found?.places.some(([datanet, since, until]) =>
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
