import { ingest } from '../../src/events/ingest.ts';
import type { Connection } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { body, type Event } from '../events.ts';
import type { Timing } from '../measure.ts';

export interface Bench {
  readonly database: Database;
  readonly connection: Connection;
  readonly say: (message: string) => void;
}

export interface Result {
  readonly what: string;
  readonly value: string;
  readonly aim: string;
  readonly detail?: string;
}

export type Part = (bench: Bench) => Promise<Result[]>;

/** Applies events, all of which must be accepted. */
export async function tell(database: Database, ...events: Iterable<Event>[]): Promise<void> {
  for (const some of events) {
    const { rejected } = await ingest(database, body(some), { actor: 'bench' });
    if (rejected[0]) throw new Error(`refused: ${JSON.stringify(rejected[0])}`);
  }
}

export const ratio = (value: number) => value.toFixed(2);

export const milliseconds = ({ p50, p95 }: Timing) => `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;

/** Empties the database, so that parts do not slow each other down; relationships first, for some nodes have very many. */
export async function empty(database: Database): Promise<void> {
  await database.define('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
  await database.define(
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS',
  );
}
