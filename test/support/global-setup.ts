import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildWeb } from '../../scripts/build-web.ts';
import type { Connection } from '../../src/neo4j/connect.ts';
import { startEmbeddedNeo4j } from '../../src/neo4j/embedded/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker, by its number. */
    neo4j: readonly Connection[];
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The pages, built once for all, and a real Neo4j for each worker: the one NEO4J_URI names, or temporary ones of our own. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, LINEAGE_HOME } = process.env;
  const database = NEO4J_DATABASE ?? 'neo4j';
  const web = buildWeb({ onProgress: console.log });
  if (NEO4J_URI) {
    const username = NEO4J_USERNAME ?? 'neo4j';
    project.provide('neo4j', [{ uri: NEO4J_URI, username, password: NEO4J_PASSWORD ?? '', database }]);
    await web;
    return undefined;
  }
  const home = resolve(ROOT, LINEAGE_HOME ?? '.lineage');
  const start = () => startEmbeddedNeo4j({ home, ephemeral: true, onProgress: console.log });
  // Where the jars are missing, the first fetches them.
  const first = existsSync(join(home, 'neo4j')) ? [] : [await start()];
  const more = Array.from({ length: project.config.maxWorkers - first.length }, start);
  const all = [...first, ...(await Promise.all(more))];
  await web;
  project.provide(
    'neo4j',
    all.map(({ uri, username, password }) => ({ uri, username, password, database })),
  );
  return async () => void (await Promise.all(all.map((it) => it.stop())));
}
