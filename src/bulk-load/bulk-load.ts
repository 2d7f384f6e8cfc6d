import { connect } from '../neo4j/connect.ts';
import { assertStopped, bulkImport, hasDatabase } from '../neo4j/embedded/bulk-import.ts';
import { startEmbeddedNeo4j } from '../neo4j/embedded/index.ts';
import { query, type } from '../neo4j/query.ts';
import { StartupError } from '../values/errors.ts';
import { GraphFiles } from './graph-files.ts';
import { type Loaded, type LoadProgress, load } from './load.ts';
import { checkInParallel } from './parallel-check.ts';

const countOthers = query('bulk-load/count-others', {}, { count: type<bigint>() });

export interface BulkLoadOptions {
  readonly home: string;
  readonly jarsHome?: string;
  readonly actor: string;
  readonly onMessage?: (message: string) => void;
  readonly onProgress?: (progress: LoadProgress) => void;
  /** How far the import of the files has come, in per cent. */
  readonly onImport?: (percent: number) => void;
  /** Ends the import of the files; the body ends by itself. */
  readonly signal?: AbortSignal;
}

export interface BulkLoaded extends Loaded {
  readonly nodes: number;
  readonly relationships: number;
  /** Seconds that reading and deciding took, and the import after it. */
  readonly seconds: { readonly events: number; readonly import: number };
}

/**
 * Loads a body of events into the embedded Neo4j of a home, which must be empty and not running. Throws StartupError where
 * it is not, and RefusedLine at the first line that the event endpoint would refuse: then nothing is loaded.
 */
export async function bulkLoad(
  body: AsyncIterable<Uint8Array>,
  { home, jarsHome, actor, onMessage, onProgress, onImport, signal }: BulkLoadOptions,
): Promise<BulkLoaded> {
  const where = { home, ...(jarsHome !== undefined && { jarsHome }), onProgress: onMessage };
  assertStopped(where);
  if (hasDatabase(where)) await assertEmpty(where);
  const begun = Date.now();
  let read = begun;
  const loaded = await bulkImport({ ...where, onPercent: onImport, signal }, async (folder) => {
    const files = new GraphFiles(folder, begun);
    const counts = await load(checkInParallel(body), files, { actor, onProgress });
    const result = { ...counts, nodes: files.nodeCount, relationships: files.relationshipCount };
    const written = files.nodeCount > 0 ? files.finish() : [];
    read = Date.now();
    return { files: written, result };
  });
  return { ...loaded, seconds: { events: (read - begun) / 1_000, import: (Date.now() - read) / 1_000 } };
}

/** An empty database may be one that the service made when it was started without the sample. */
async function assertEmpty(where: Parameters<typeof startEmbeddedNeo4j>[0]): Promise<void> {
  const neo4j = await startEmbeddedNeo4j(where);
  try {
    const database = await connect({ ...neo4j, database: 'neo4j' });
    const counts = await database.read(countOthers, {}).finally(() => database.close());
    if (counts.reduce((sum, { count }) => sum + count, 0n) === 0n) return;
  } finally {
    await neo4j.stop();
  }
  throw new StartupError(
    `The database in ${where.home} is not empty: a bulk load is for a first load. Send the file to the service with lineage import, or set LINEAGE_HOME to a new folder.`,
  );
}
