import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { Connection } from '../../src/neo4j/connect.ts';
import { startEmbeddedNeo4j } from '../../src/neo4j/embedded/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Connection;
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One real Neo4j for all tests: the one NEO4J_URI names, or a temporary one of our own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, LINEAGE_HOME } = process.env;
  const database = NEO4J_DATABASE ?? 'neo4j';
  if (NEO4J_URI) {
    const username = NEO4J_USERNAME ?? 'neo4j';
    project.provide('neo4j', { uri: NEO4J_URI, username, password: NEO4J_PASSWORD ?? '', database });
    return undefined;
  }
  const home = resolve(ROOT, LINEAGE_HOME ?? '.lineage');
  const neo4j = await startEmbeddedNeo4j({ home, ephemeral: true, onProgress: console.log });
  const { uri, username, password } = neo4j;
  project.provide('neo4j', { uri, username, password, database });
  return neo4j.stop;
}
