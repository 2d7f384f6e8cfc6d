import type { Transaction } from '../neo4j/database.ts';

/** Whatever statements can be run with: the transaction that settles, or one that only looks. */
export type Reader = Pick<Transaction, 'run'>;
