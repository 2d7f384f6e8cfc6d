import { inject } from 'vitest';
import { type Connection, connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate } from '../../src/neo4j/migrations.ts';

/** The Neo4j of this worker. */
export const neo4jOfWorker = (): Connection => {
  const all = inject('neo4j');
  return all[Number(process.env.VITEST_POOL_ID) - 1] as Connection;
};

/** A connection to the tests' Neo4j, migrated and emptied. Close it in afterAll. */
export async function openDatabase(): Promise<Database> {
  const database = await connect(neo4jOfWorker());
  await migrate(database);
  await empty(database);
  return database;
}

export const empty = (database: Database) =>
  database.define(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
