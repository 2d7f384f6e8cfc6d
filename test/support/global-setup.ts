import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/neo4j/connect.ts';
import { startEmbeddedNeo4j } from '../../src/neo4j/embedded/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Neo4j for each worker. */
    neo4j: Connection[];
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Real Neo4js for the tests, one for each worker: the one NEO4J_URI names, or temporary ones of our own. */
export default async function setup(project: TestProject): Promise<(() => Promise<unknown>) | undefined> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, LINEAGE_HOME } = process.env;
  const database = NEO4J_DATABASE ?? 'neo4j';
  if (NEO4J_URI) {
    const username = NEO4J_USERNAME ?? 'neo4j';
    project.provide('neo4j', [{ uri: NEO4J_URI, username, password: NEO4J_PASSWORD ?? '', database }]);
    return undefined;
  }
  const home = resolve(ROOT, LINEAGE_HOME ?? '.lineage');
  const started: Awaited<ReturnType<typeof startEmbeddedNeo4j>>[] = [];
  // One after the other: the first may have to fetch Neo4j.
  for (let worker = 0; worker < project.config.maxWorkers; worker++)
    started.push(await startEmbeddedNeo4j({ home, ephemeral: true, onProgress: console.log }));
  project.provide(
    'neo4j',
    started.map(({ uri, username, password }) => ({ uri, username, password, database })),
  );
  return () => Promise.all(started.map((neo4j) => neo4j.stop()));
}
