import { z } from 'zod';
import type { Transaction } from '../neo4j/database.ts';
import { type Param, type Query, type Type, type } from '../neo4j/query.ts';
import type { Refusal } from '../values/errors.ts';
import type { Label } from '../values/keys.ts';
import { key, moment } from './fields.ts';

export type Path = readonly (string | number)[];

export interface Ref {
  readonly label: Label;
  readonly key: string;
}

/** A node that an event names and that must exist; `path` is the field that names it. */
export interface Reference extends Ref {
  readonly path: Path;
}

/** An event that has been read and checked on its own. */
export interface Parsed<E = unknown> {
  readonly definition: EventDefinition<E>;
  readonly eventId: string;
  readonly content: E;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Set where nobody said when, and `at` is when it came: sent again it has another. */
  readonly undated?: boolean;
  /** The global id of what it makes. */
  readonly id: string;
  readonly digest: string;
}

/** What every fact carries. `at` is turned into a time by the statement that writes it. */
export type FactProperties = { readonly [name: string]: Param } & {
  readonly id: string;
  readonly digest: string;
  readonly actor: string;
};

/** One row of a writing statement. */
export type Row = { readonly [name: string]: Param | undefined } & {
  readonly at: bigint;
  readonly properties: FactProperties;
};

/** An event on its way in, known to be new and to refer to nothing unknown. */
export interface Candidate<E> {
  readonly event: E;
  readonly eventId: string;
  /** `at` and the properties of every fact, ready for a row; `properties` adds the fact's own. */
  row(properties: { [name: string]: Param | undefined }): Row;
}

/**
 * One type of event: its shape, what it names, and how a batch of it becomes facts. Events of a batch touch no common
 * node, except that they may read the same ones.
 */
export interface EventDefinition<E = unknown, R extends Row = Row> {
  readonly type: string;
  /** The fields besides id, type and at. */
  readonly schema: z.ZodObject & z.ZodType<E>;
  /** Set where fields depend on each other. Throws Refusal BAD_INPUT. */
  readonly check?: (event: E) => void;
  /** The node the event makes or changes, which its mutation returns. What has no key of its own takes one from the event's id. */
  readonly subject: (event: E, eventId: string) => Ref;
  /** Whether it makes that node; if not, it changes it, and a Change node remembers the event. */
  readonly makes: boolean;
  readonly references: (event: E) => readonly Reference[];
  /** The refusal where another event made the node; by default CONFLICT, and a duplicate where the content is equal. */
  readonly taken?: (subject: Ref) => Refusal;
  /** Further nodes whose state it changes. */
  readonly changes?: (event: E) => readonly Ref[];
  /** Nodes that must not change while it is decided. For a record, the Datanets it is in are locked as well. */
  readonly locks?: (event: E) => readonly Ref[];
  /** The Datanet it adds to, where it needs nothing more than that no freeze decides on it meanwhile. */
  readonly addsTo?: (event: E) => string;
  /** Set where an event can affect what it does not name: then it keeps the order of lines with others that can. */
  readonly affectsChains?: boolean;
  /** Set where an event may depend on the royalties that models ask, or change them, though it does not name these models. */
  readonly royaltyFloors?: (event: E) => 'reads' | 'changes' | undefined;
  /** Set where it matters to everything what came before: no other event of a body moves past it. */
  readonly divides?: boolean;
  /** Decides each event: the row to write, or a refusal. Reads what it needs in the same transaction, after the locks. */
  readonly decide: (tx: Transaction, candidates: readonly Candidate<E>[]) => Promise<(R | Refusal)[]>;
  /** Writes the rows that were not refused. */
  readonly write: (tx: Transaction, rows: readonly R[]) => Promise<void>;
}

/** A definition as the registry holds it, with the shape of the whole event. */
export type Registered = EventDefinition & { readonly envelope: z.ZodObject };

/** Gives a definition its types, which the registry forgets, and its events their id, type and time. */
export function define<E, R extends Row = Row>(definition: EventDefinition<E, R>): Registered {
  const { type, schema } = definition;
  const envelope = z.strictObject({ id: key, type: z.literal(type), at: moment, ...schema.shape });
  return { ...(definition as unknown as EventDefinition), envelope };
}

/** For events that need nothing but themselves to be decided. */
export const each =
  <E, R extends Row>(decide: (candidate: Candidate<E>) => R | Refusal) =>
  async (_tx: Transaction, candidates: readonly Candidate<E>[]) =>
    candidates.map(decide);

/** The parameter of every writing statement. */
export const rows = { rows: type<readonly Row[]>() };

/** Writes all rows with one statement. */
export const writeWith =
  (statement: Query<{ rows: Type<readonly Row[]> }, Record<string, never>>) =>
  async (tx: Transaction, written: readonly Row[]) => {
    await tx.run(statement, { rows: written });
  };

/** Sums what a list gives to the same target more than once. */
export function totals<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  weightOf: (item: T) => number,
): { key: string; weight: bigint }[] {
  const sums = new Map<string, bigint>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0n) + BigInt(weightOf(item)));
  return [...sums].map(([key, weight]) => ({ key, weight }));
}
