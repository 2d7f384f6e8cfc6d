import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { Refusal } from '../../values/errors.ts';
import { qualified, splitVersionKey, unqualified } from '../../values/keys.ts';
import { compareCodePoints } from '../../values/order.ts';
import type { Source } from '../terms.ts';
import type { Behind } from './line.ts';

const usedRecords = query(
  'accountability/used-records',
  { versions: type<readonly string[]>(), limit: type<bigint>() },
  {
    datanet: type<string>(),
    since: type<bigint>(),
    until: type<bigint | null>(),
    licence: type<string | null>(),
    keys: type<string[]>(),
  },
);
const correctionsToRecord = query(
  'accountability/corrections-to-record',
  { version: type<string>(), record: type<string>() },
  { chain: type<string[]>() },
);

/** Records and licences of one memory. */
const MOST_RECORDS = 500_000;
const MOST_LICENCES = 10_000;

/** A record, base model or fine-tune that a route version comes from, with its license and its data credit. */
export interface Used {
  readonly name: string;
  readonly licence: string | null;
  /** Of ONE; 0 where it was used and not credited. */
  readonly parts: bigint;
}

/** A source, with what in it is under the license. */
export interface UsedSource extends Source {
  readonly used: readonly Used[];
}

/** All that a route version comes from, by thing and by source: terms, conflicts and gaps follow from this alone. */
export interface Usage {
  readonly used: readonly Used[];
  readonly sources: readonly UsedSource[];
}

/**
 * What was used, whatever its weight: base models, fine-tunes, members of Datanet versions and all that these correct. A
 * record without a license of its own is under that of the Datanet it was contributed to. Throws Refusal LIMIT.
 */
export async function readUsage(
  database: Database,
  line: readonly Behind[],
  parts: ReadonlyMap<string, bigint>,
  options?: Options,
): Promise<Usage> {
  const sources = new Sources(line);
  const records = await readRecords(database, line, options);
  const usedRecords = [...records].map(([name, { own, versions }]) => {
    const licence = own ?? ofDatanets(versions);
    const used = { name, licence, parts: parts.get(name) ?? 0n };
    if (licence !== null)
      for (const version of versions)
        if (own !== null || version.licence === licence) sources.add(version.id, licence, used);
    return used;
  });
  const models = line.flatMap(({ id, label, name, licence }): Used[] => {
    if (label !== 'BaseModel' && label !== 'FineTune') return [];
    const used = { name, licence, parts: parts.get(name) ?? 0n };
    if (licence !== null) sources.add(id, licence, used);
    return [used];
  });
  return { used: [...usedRecords, ...models], sources: sources.all() };
}

/** Of several Datanets the license that comes first, so that the answer does not depend on the order of reading. */
const ofDatanets = (versions: readonly Behind[]): string | null =>
  versions.flatMap(({ licence }) => licence ?? []).sort(compareCodePoints)[0] ?? null;

interface UsedRecord {
  readonly own: string | null;
  readonly versions: readonly Behind[];
}

async function readRecords(
  database: Database,
  line: readonly Behind[],
  options?: Options,
): Promise<Map<string, UsedRecord>> {
  const records = new Map<string, UsedRecord>();
  const versions = line.filter(({ label }) => label === 'DatanetVersion').map(({ key }) => key);
  if (versions.length === 0) return records;
  const rows = await database.read(usedRecords, { versions, limit: BigInt(MOST_RECORDS) + 1n }, options);
  if (rows.reduce((sum, { keys }) => sum + keys.length, 0) > MOST_RECORDS)
    throw new Refusal('LIMIT', `this comes from more than ${MOST_RECORDS} records; ask about a part of it`);
  const versionsWithin = spans(line);
  for (const { keys, licence: own, ...span } of rows) {
    const within = versionsWithin(span);
    for (const key of keys) {
      const name = qualified('Record', key);
      const known = records.get(name)?.versions ?? within;
      const versions = known === within ? within : [...new Set([...known, ...within])];
      records.set(name, { own, versions });
    }
  }
  return records;
}

interface Span {
  readonly datanet: string;
  readonly since: bigint;
  readonly until: bigint | null;
}

/** The versions of the line that a member is in; thousands of members share one list. */
function spans(line: readonly Behind[]) {
  const byDatanet = new Map<string, { readonly number: bigint; readonly version: Behind }[]>();
  for (const version of line) {
    if (version.label !== 'DatanetVersion') continue;
    const { of, version: number } = splitVersionKey(version.key);
    byDatanet.set(of, [...(byDatanet.get(of) ?? []), { number: BigInt(number), version }]);
  }
  return ({ datanet, since, until }: Span): readonly Behind[] =>
    (byDatanet.get(datanet) ?? [])
      .filter(({ number }) => since <= number && (until === null || number < until))
      .map(({ version }) => version);
}

interface Collected {
  readonly id: string;
  readonly licence: string;
  readonly used: Used[];
  /** Keys of the records that are under it while the node itself is not. */
  readonly records: string[];
}

/** The licences of a line by where they enter it: a node's own, and those that only some of its records are under. */
class Sources {
  private readonly found = new Map<string, Collected>();
  private readonly own = new Set<string>();

  constructor(line: readonly Behind[]) {
    for (const { id, label, licence } of line) {
      if (licence === null || label === 'RouteVersion') continue;
      this.own.add(`${id} ${licence}`);
      this.at(id, licence);
    }
  }

  add(id: string, licence: string, used: Used): void {
    const source = this.at(id, licence);
    source.used.push(used);
    if (!this.own.has(`${id} ${licence}`)) source.records.push(unqualified(used.name).key);
  }

  /** Throws Refusal LIMIT. */
  all(): UsedSource[] {
    if (this.found.size - this.own.size > MOST_LICENCES)
      throw new Refusal('LIMIT', `its records are under more than ${MOST_LICENCES} different licences`);
    return [...this.found.values()].map(({ records, ...source }) => {
      const [first] = records.sort(compareCodePoints);
      return { ...source, records: records.length, ...(first !== undefined && { record: first }) };
    });
  }

  private at(id: string, licence: string): Collected {
    const name = `${id} ${licence}`;
    const source = this.found.get(name) ?? { id, licence, used: [], records: [] };
    this.found.set(name, source);
    return source;
  }
}

/** The ids of a chain of records from a member of a version to a record that is a member or corrected by one. */
export async function chainTo(
  database: Database,
  version: string,
  record: string,
  options?: Options,
): Promise<readonly string[]> {
  const [found] = await database.read(correctionsToRecord, { version, record }, options);
  return found?.chain ?? [];
}
