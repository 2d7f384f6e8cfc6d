import { spawnSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

/** Each worker has a Neo4j of its own; NEO4J_URI names one only. */
const WORKERS = process.env.NEO4J_URI ? 1 : 2;

// What a run tries by chance follows from the commit, so that whoever runs it again tries the same.
process.env.LINEAGE_TEST_SEED ??= seedOfCommit();
console.log(`LINEAGE_TEST_SEED=${process.env.LINEAGE_TEST_SEED}`);

// Every JVM that a test starts runs for seconds: compiling less saves half of the processor time of its start. What is compiled must fit.
process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m';

function seedOfCommit(): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? String(Number.parseInt(stdout.slice(0, 7), 16)) : '1';
}

export default defineConfig({
  // Vite would take the module of `graphql` that Node does not, and types of one mean nothing to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    isolate: false,
    maxWorkers: WORKERS,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'database',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.unit.test.ts'],
          globalSetup: 'test/support/global-setup.ts',
        },
      },
      { extends: true, test: { name: 'unit', include: ['test/**/*.unit.test.ts'] } },
    ],
  },
});
