import type { Memory } from '../memory.ts';

/** What a statement of `cypher/` does and answers, done in memory; no rows where it gives none. */
export type Statement = (params: never) => readonly object[] | undefined;

/** Statements by name. */
export type Statements = Readonly<Record<string, Statement>>;

export type StatementsOf = (memory: Memory) => Statements;
