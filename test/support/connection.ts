import { inject } from 'vitest';
import type { Connection } from '../../src/neo4j/connect.ts';

/** The Neo4j that the test files of this worker have to themselves, one after another. */
export const connection = (): Connection =>
  inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1] as Connection;
