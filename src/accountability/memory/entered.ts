import type { Attributor } from '../../attribution/attribution.ts';
import { isAlways, times } from '../../lineage/ancestry.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { keysOf, qualified } from '../../values/keys.ts';
import { compareCodePoints } from '../../values/order.ts';
import { compareShares, totalOf } from '../../values/parts.ts';
import { type Gap, type GapKind, gap, MOST_EXAMPLES } from '../gaps.ts';
import { type Term, termsOf } from '../licences.ts';
import { type Conflict, conflictsOf, type Source, unstatedOf } from '../terms.ts';
import { isPriced, type Memory, partsByName, readLine, readUses } from './line.ts';
import { readUsage, type Usage, type UsedSource } from './used.ts';

const factsOfRecords = query(
  'accountability/facts-of-records',
  { records: type<readonly string[]>() },
  { keys: type<string[]>(), verdicts: type<string[]>(), hashes: type<string[]>() },
);
const verdictsAt = query(
  'accountability/verdicts-at',
  { records: type<readonly string[]>(), asOf: type<bigint>(), knownAt: type<bigint>() },
  { keys: type<string[]>(), verdicts: type<string[]>() },
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

/** Records of one statement. */
const CHUNK = 10_000;

/** Looks at every record that was used once. Throws Refusal LIMIT. */
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
  const usage = await readUsage(database, line, parts, options);
  const records = await readFacts(database, parts, memory, options);
  const { used, sources } = usage;
  const names = new Map(line.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) as string;
  const paid = isPriced(routeVersion) || uses.paid > 0;
  const conflicts = conflictsOf(line, sources, { route: routeVersion.id, paid });
  const unstated = unstatedOf(line, sources, { paid });
  return {
    datanetVersions: line.filter(({ label }) => label === 'DatanetVersion').length,
    baseModels: line.filter(({ label }) => label === 'BaseModel').length,
    records: records.length,
    terms: carried(usage),
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
        touched(used, ({ licence, name }) => licence === null && !name.startsWith('FineTune:')),
      ),
      ...gap('UNKNOWN_LICENCE', [...under(sources.filter(isUnknown()), nameOf)]),
      ...termsGap(
        'LICENCE_NOT_STATED',
        unstated.map(({ work, source }) => [work, source]),
        nameOf,
      ),
      ...termsGap(
        'LICENCE_CONFLICT',
        conflicts.map(({ source }) => [source.id, source]),
        nameOf,
      ),
    ],
  };
}

interface RecordFacts {
  readonly name: string;
  readonly parts: bigint;
  readonly verdict: string;
  readonly hash: string;
}

const touched = <T extends { readonly name: string; readonly parts: bigint }>(
  all: readonly T[],
  is: (it: T) => boolean,
) => all.flatMap((it): [string, bigint][] => (is(it) ? [[it.name, it.parts]] : []));

/** What is known of the records that have credit. */
async function readFacts(
  database: Database,
  parts: ReadonlyMap<string, bigint>,
  { moment }: Memory,
  options?: Options,
): Promise<RecordFacts[]> {
  const keys = keysOf(parts.keys(), 'Record');
  const facts: RecordFacts[] = [];
  for (let first = 0; first < keys.length; first += CHUNK) {
    const records = keys.slice(first, first + CHUNK);
    const [verdicts] = isAlways(moment)
      ? []
      : await database.read(verdictsAt, { records, ...times(moment) }, options);
    const then = verdicts && new Map(verdicts.keys.map((key, i) => [key, verdicts.verdicts[i] as string]));
    for (const found of await database.read(factsOfRecords, { records }, options)) {
      found.keys.forEach((key, i) => {
        const name = qualified('Record', key);
        facts.push({
          name,
          parts: parts.get(name) ?? 0n,
          verdict: then ? (then.get(key) ?? '') : (found.verdicts[i] as string),
          hash: found.hashes[i] as string,
        });
      });
    }
  }
  return facts;
}

/** All that share their content with another: nobody can say which of them deserves the credit. */
function duplicates(records: readonly RecordFacts[]): [string, bigint][] {
  const seen = new Map<string, number>();
  for (const { hash } of records) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  return touched(records, ({ hash }) => (seen.get(hash) ?? 0) > 1);
}

/** By licence: what it asks, and the data credit it covers; licences of fine-tunes cover none. */
function carried({ used, sources }: Usage): CarriedTerms[] {
  const parts = new Map<string, bigint>(sources.map(({ licence }) => [licence, 0n]));
  for (const { licence, parts: given } of used)
    if (licence !== null) parts.set(licence, (parts.get(licence) ?? 0n) + given);
  return [...parts].sort(compareShares).map(([licence, parts]) => ({ ...termsOf(licence), licence, parts }));
}

/** Whether the terms of a source are not known; each licence is read once. */
function isUnknown() {
  const known = new Map<string, boolean>();
  return ({ licence }: Source): boolean => {
    const is = known.get(licence) ?? termsOf(licence).known;
    known.set(licence, is);
    return !is;
  };
}

/** What sources have under their licences, each thing once, with its credit; a source that has nothing stands for itself. */
function under(sources: Iterable<UsedSource>, nameOf: (id: string) => string): Map<string, bigint> {
  const found = new Map<string, bigint>();
  for (const { id, used } of sources) {
    if (used.length === 0) found.set(nameOf(id), 0n);
    for (const { name, parts } of used) found.set(name, parts);
  }
  return found;
}

/** The gap of things that do not go together with the terms of sources; it touches the credit under those, each part once. */
function termsGap(
  kind: GapKind,
  found: readonly (readonly [thing: string, source: UsedSource])[],
  nameOf: (id: string) => string,
): Gap[] {
  if (found.length === 0) return [];
  const parts = totalOf(under(new Set(found.map(([, source]) => source)), nameOf));
  const examples = [...new Set(found.map(([thing]) => nameOf(thing)))].sort(compareCodePoints);
  return [{ kind, count: found.length, parts, examples: examples.slice(0, MOST_EXAMPLES) }];
}
