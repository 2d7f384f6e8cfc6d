import type { Database } from '../../src/neo4j/database.ts';

/** What Neo4j itself holds: the rows of a statement of a test's own. */
export async function ask(database: Database, cypher: string, params: Record<string, unknown> = {}) {
  const { records } = await database.driver.executeQuery(cypher, params, { database: database.name });
  return records.map((it) => it.toObject());
}

/** The rows of a statement that returns one column. */
export async function askColumn(database: Database, cypher: string, params: Record<string, unknown> = {}) {
  return (await ask(database, cypher, params)).map((row) => Object.values(row)[0]);
}
