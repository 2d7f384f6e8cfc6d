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

/** Everything in the graph but the migrations, to compare before and after. */
export const graphOf = async (database: Database) => ({
  nodes: await ask(
    database,
    'MATCH (n) WHERE NOT n:Migration RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  ),
  relationships: await ask(
    database,
    'MATCH (a)-[r]->(b) RETURN elementId(a) AS a, type(r) AS type, properties(r) AS properties, elementId(b) AS b, elementId(r) AS id ORDER BY id',
  ),
});
