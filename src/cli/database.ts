import { readConfig } from '../config.ts';
import { connect } from '../neo4j/connect.ts';
import type { Database } from '../neo4j/database.ts';
import { startEmbeddedNeo4j } from '../neo4j/embedded/index.ts';
import { runningNeo4j } from '../neo4j/embedded/running.ts';
import { migrate } from '../neo4j/migrations.ts';

/**
 * Works on the database that `serve` would use: the one NEO4J_URI names, else the embedded one of LINEAGE_HOME. If that
 * runs it is used as it is, beside the service; if not, it is started for the work and stopped again.
 */
export async function withDatabase<T>(
  env: NodeJS.ProcessEnv,
  say: (message: string) => void,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const config = readConfig(env);
  const known = config.neo4j ?? runningNeo4j(config.home);
  const started = known ? undefined : await startEmbeddedNeo4j({ home: config.home, onProgress: say });
  try {
    const neo4j = known ?? (started as NonNullable<typeof started>);
    const database = await connect({ ...neo4j, database: config.database });
    try {
      // What was bulk-loaded has no indexes before it is started for the first time.
      if (started) await migrate(database);
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await started?.stop();
  }
}
