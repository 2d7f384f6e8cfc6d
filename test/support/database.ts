import { inject } from 'vitest';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate } from '../../src/neo4j/migrations.ts';

/** A connection to the tests' Neo4j, migrated and emptied. Close it in afterAll. */
export async function openDatabase(): Promise<Database> {
  const database = await connect(inject('neo4j'));
  await migrate(database);
  await empty(database);
  return database;
}

export const empty = (database: Database) =>
  database.define(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
