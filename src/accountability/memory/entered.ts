import type { Attributor } from '../../attribution/attribution.ts';
import { isAlways, times } from '../../lineage/ancestry.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { Refusal } from '../../values/errors.ts';
import { qualified, splitVersionKey, unqualified } from '../../values/keys.ts';
import { compareCodePoints } from '../../values/order.ts';
import { type Gap, type GapKind, gap, MOST_EXAMPLES } from '../gaps.ts';
import { type Term, termsOf } from '../licences.ts';
import { type Conflict, conflictsOf, type Source, unstatedOf } from '../terms.ts';
import { type Behind, type Memory, partsByName, readLine, readUses } from './line.ts';

const factsOfRecords = query(
  'accountability/facts-of-records',
  { records: type<readonly string[]>(), datanets: type<readonly string[]>() },
  {
    keys: type<string[]>(),
    verdicts: type<string[]>(),
    hashes: type<string[]>(),
    licences: type<string[]>(),
  },
);
const verdictsAt = query(
  'accountability/verdicts-at',
  { records: type<readonly string[]>(), asOf: type<bigint>(), knownAt: type<bigint>() },
  { keys: type<string[]>(), verdicts: type<string[]>() },
);
const licencesOfRecords = query(
  'accountability/licences-of-records',
  { versions: type<readonly string[]>(), limit: type<bigint>() },
  { id: type<string>(), licence: type<string>(), records: type<bigint>(), record: type<string>() },
);

/** A licence that something behind a route version is under, and the data credit it covers. */
export interface CarriedTerms {
  readonly licence: string;
  readonly known: boolean;
  readonly terms: readonly Term[];
  readonly parts: bigint;
}

/** What entered a route version, and what is not known of it. */
export interface Entered {
  readonly datanetVersions: number;
  readonly baseModels: number;
  /** Records that have credit. */
  readonly records: number;
  readonly terms: readonly CarriedTerms[];
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
}

/** Records of one statement; licences and records of one memory. */
const CHUNK = 10_000;
const MOST_RECORDS = 500_000;
const MOST_LICENCES = 10_000;

/** Looks at every record that has credit once. Throws Refusal LIMIT. */
export async function entered(
  database: Database,
  attributor: Attributor,
  memory: Memory,
  options?: Options,
): Promise<Entered> {
  const { routeVersion } = memory;
  const [line, uses, attribution] = await Promise.all([
    readLine(database, memory, options),
    readUses(database, memory, options),
    attributor.attribution(routeVersion.id, 'RECORD', 'DATA', options),
  ]);
  const parts = partsByName(attribution);
  const versions = line.filter(({ label }) => label === 'DatanetVersion');
  const models = line.filter(({ label }) => label === 'BaseModel');
  const records = await readFacts(database, parts, versions, memory, options);

  const ofModels = models.map(
    ({ name, licence }): Licensed => ({ name, licence, parts: parts.get(name) ?? 0n }),
  );
  const licensed = [...records, ...ofModels];
  const sources = [
    ...line.flatMap(({ id, label, licence }) =>
      licence === null || label === 'RouteVersion' ? [] : [{ id, licence, records: 0 }],
    ),
    ...(await readOwnLicences(database, versions, options)),
  ];
  const names = new Map(line.map(({ id, name }) => [id, name]));
  const paid = routeVersion.asset !== undefined || uses.paid > 0;
  const conflicts = conflictsOf(line, sources, { route: routeVersion.id, paid });
  return {
    datanetVersions: versions.length,
    baseModels: models.length,
    records: records.length,
    terms: carried(licensed, sources),
    conflicts,
    gaps: [
      ...gap(
        'UNVALIDATED_RECORDS',
        touched(records, ({ verdict }) => verdict === ''),
      ),
      ...gap(
        'REJECTED_RECORDS',
        touched(records, ({ verdict }) => verdict === 'REJECTED'),
      ),
      ...gap('DUPLICATE_CONTENT', duplicates(records)),
      ...gap(
        'UNLICENSED',
        touched(licensed, ({ licence }) => licence === null),
      ),
      ...gap(
        'UNKNOWN_LICENCE',
        touched(licensed, ({ licence }) => licence !== null && !termsOf(licence).known),
      ),
      ...termsGap(
        'LICENCE_NOT_STATED',
        unstatedOf(line, sources).map(({ work, source }) => [work, source]),
        licensed,
        names,
      ),
      ...termsGap(
        'LICENCE_CONFLICT',
        conflicts.map(({ source }) => [source.id, source]),
        licensed,
        names,
      ),
    ],
  };
}

interface Licensed {
  readonly name: string;
  readonly licence: string | null;
  readonly parts: bigint;
}

interface RecordFacts extends Licensed {
  readonly verdict: string;
  readonly hash: string;
}

const touched = <T extends Licensed>(all: readonly T[], is: (it: T) => boolean) =>
  all.flatMap((it): [string, bigint][] => (is(it) ? [[it.name, it.parts]] : []));

async function readFacts(
  database: Database,
  parts: ReadonlyMap<string, bigint>,
  versions: readonly Behind[],
  { moment }: Memory,
  options?: Options,
): Promise<RecordFacts[]> {
  const keys = [...parts.keys()].flatMap((name) =>
    name.startsWith('Record:') ? [unqualified(name).key] : [],
  );
  if (keys.length > MOST_RECORDS)
    throw new Refusal('LIMIT', `this comes from more than ${MOST_RECORDS} records; ask about a part of it`);
  const datanets = [...new Set(versions.map(({ key }) => splitVersionKey(key).of))];
  const facts: RecordFacts[] = [];
  for (let first = 0; first < keys.length; first += CHUNK) {
    const records = keys.slice(first, first + CHUNK);
    const [verdicts] = isAlways(moment)
      ? []
      : await database.read(verdictsAt, { records, ...times(moment) }, options);
    const then = verdicts && new Map(verdicts.keys.map((key, i) => [key, verdicts.verdicts[i] as string]));
    for (const found of await database.read(factsOfRecords, { records, datanets }, options)) {
      found.keys.forEach((key, i) => {
        const name = qualified('Record', key);
        facts.push({
          name,
          parts: parts.get(name) ?? 0n,
          verdict: then ? (then.get(key) ?? '') : (found.verdicts[i] as string),
          hash: found.hashes[i] as string,
          licence: found.licences[i] || null,
        });
      });
    }
  }
  return facts;
}

/** Licences that records have of their own, beside their Datanet's. */
async function readOwnLicences(
  database: Database,
  versions: readonly Behind[],
  options?: Options,
): Promise<Source[]> {
  if (versions.length === 0) return [];
  const params = { versions: versions.map(({ key }) => key), limit: BigInt(MOST_LICENCES) + 1n };
  const found = await database.read(licencesOfRecords, params, options);
  if (found.length > MOST_LICENCES)
    throw new Refusal('LIMIT', `its records are under more than ${MOST_LICENCES} different licences`);
  const known = new Set(versions.map(({ id, licence }) => `${id} ${licence}`));
  return found.flatMap(({ id, licence, records, record }) =>
    known.has(`${id} ${licence}`) ? [] : [{ id, licence, records: Number(records), record }],
  );
}

/** All that share their content with another: nobody can say which of them deserves the credit. */
function duplicates(records: readonly RecordFacts[]): [string, bigint][] {
  const seen = new Map<string, number>();
  for (const { hash } of records) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  return touched(records, ({ hash }) => (seen.get(hash) ?? 0) > 1);
}

/** By licence: what it asks, and the data credit it covers; licences of fine-tunes cover none. */
function carried(licensed: readonly Licensed[], sources: readonly Source[]): CarriedTerms[] {
  const parts = new Map<string, bigint>(sources.map(({ licence }) => [licence, 0n]));
  for (const { licence, parts: given } of licensed)
    if (licence !== null) parts.set(licence, (parts.get(licence) ?? 0n) + given);
  return [...parts]
    .sort(([a, x], [b, y]) => (x === y ? compareCodePoints(a, b) : x > y ? -1 : 1))
    .map(([licence, parts]) => ({ ...termsOf(licence), licence, parts }));
}

/** The gap of things that do not go together with the terms of sources; it touches the credit under those, each part once. */
function termsGap(
  kind: GapKind,
  found: readonly (readonly [thing: string, source: Source])[],
  licensed: readonly Licensed[],
  names: ReadonlyMap<string, string>,
): Gap[] {
  if (found.length === 0) return [];
  const nameOf = (id: string) => names.get(id) as string;
  const isModel = (id: string) => nameOf(id).startsWith('BaseModel:');
  const sources = found.map(([, source]) => source);
  const models = new Set(sources.flatMap(({ id }) => (isModel(id) ? [nameOf(id)] : [])));
  const licences = new Set(
    sources.flatMap(({ id, licence }) => (nameOf(id).startsWith('DatanetVersion:') ? [licence] : [])),
  );
  const isUnder = ({ name, licence }: Licensed) =>
    name.startsWith('BaseModel:') ? models.has(name) : licence !== null && licences.has(licence);
  const parts = licensed.reduce((sum, it) => (isUnder(it) ? sum + it.parts : sum), 0n);
  const examples = [...new Set(found.map(([thing]) => nameOf(thing)))].sort(compareCodePoints);
  return [{ kind, count: found.length, parts, examples: examples.slice(0, MOST_EXAMPLES) }];
}
