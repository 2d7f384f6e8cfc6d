import type { Attributor } from '../attribution/attribution.ts';
import { readRecords } from '../attribution/stored-shares.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { qualified, unqualified } from '../values/keys.ts';
import { add, type Shares, UNTRACED } from '../values/parts.ts';
import { type Shape, shapeOf } from './shape.ts';

const lastVersion = query('accountability/last-version', { id: type<string>() }, { version: type<string>() });
const corrections = query(
  'accountability/corrections-among',
  { records: type<readonly string[]>() },
  { keys: type<string[]>() },
);
const contributedRecords = query(
  'accountability/contributed-records',
  { id: type<string>() },
  {
    record: type<string>(),
    corrects: type<boolean>(),
    share: type<bigint>(),
    shares: type<bigint>(),
    versions: type<string[]>(),
  },
);
/** How a fine-tune's data is shared among people: by its credit, as attribution divides it. */
export async function shapeOfFineTune(
  database: Database,
  attributor: Attributor,
  id: string,
  options?: Options,
): Promise<Shape | undefined> {
  const [people, records] = await Promise.all(
    (['CONTRIBUTOR', 'RECORD'] as const).map((by) => attributor.attribution(id, by, 'DATA', options)),
  );
  const parts: Shares = new Map();
  for (const { name, parts: own } of people?.shares ?? []) add(parts, name, own);
  const run: Run = (statement, params) => database.read(statement, params, options);
  const kept: Shares = new Map();
  for (const { name, parts: own } of records?.shares ?? [])
    if (name.startsWith('Record:')) add(kept, unqualified(name).key, own);
  return shapeOf(parts, await byCorrections(run, kept));
}

/** How the last version of a Datanet is shared among people; none before the first. */
export async function shapeOfDatanet(
  database: Database,
  attributor: Attributor,
  id: string,
  options?: Options,
): Promise<Shape | undefined> {
  const [last] = await database.read(lastVersion, { id }, options);
  return last && shapeOfFineTune(database, attributor, last.version, options);
}

/** What corrections keep of these parts of records. */
async function byCorrections(run: Run, kept: Shares): Promise<bigint> {
  if (kept.size === 0) return 0n;
  const [found] = await run(corrections, { records: [...kept.keys()] });
  return (found?.keys ?? []).reduce((sum, key) => sum + (kept.get(key) ?? 0n), 0n);
}

/** How a contributor's influence is spread over its records, in the last versions of the Datanets they are in; each Datanet counts alike. */
export async function shapeOfContributor(
  database: Database,
  id: string,
  options?: Options,
): Promise<Shape | undefined> {
  const run: Run = (statement, params) => database.read(statement, params, options);
  const records = new Map((await run(contributedRecords, { id })).map((it) => [it.record, it]));
  const versions = [...new Set([...records.values()].flatMap((it) => it.versions))];
  const parts: Shares = new Map();
  let corrected = 0n;
  for (const version of versions) {
    const profile = (await readRecords(run, { versions: [version], measured: [] })).get(
      qualified('DatanetVersion', version),
    );
    for (const [name, kept] of profile ?? []) {
      const record = name === UNTRACED ? undefined : records.get(unqualified(name).key);
      if (!record) continue;
      const own = (kept * record.share) / record.shares;
      add(parts, name, own);
      if (record.corrects) corrected += own;
    }
  }
  return shapeOf(parts, corrected);
}
