import { readFileSync } from 'node:fs';

/** What Bolt carries without loss. A JS number would arrive as FLOAT, so there is none: see {@link Double}. */
export type Param =
  | string
  | bigint
  | boolean
  | null
  | Double
  | readonly Param[]
  | { readonly [name: string]: Param | undefined };

/** A number that is meant to be a FLOAT in Neo4j, such as a benchmark's result. */
export type Double = number & { readonly double: unique symbol };
export const double = (value: number) => value as Double;

/** Stands for a type at run time; only its position counts. */
export type Type<T> = { readonly type?: T };
export const type = <T>(): Type<T> => ({});

type Types = Record<string, Type<unknown>>;
export type Values<T extends Types> = { [K in keyof T]: T[K] extends Type<infer V> ? V : never };

/** A statement of `cypher/`, its parameters and its columns. */
export interface Query<P extends Types = Types, C extends Types = Types> {
  readonly name: string;
  readonly text: string;
  readonly params: P;
  readonly columns: C;
}

/** Runs a statement, in a transaction or on its own. */
export type Run = <P extends Types, C extends Types>(
  query: Query<P, C>,
  params: Values<P>,
) => Promise<Values<C>[]>;

const FOLDER = new URL('../../cypher/', import.meta.url);

/** All statements declared so far, by name, and the files they are in: a test compares them with those that there are. */
export const declared = new Map<string, Query & { readonly file: string }>();

/**
 * Declares the statement in `cypher/<name>.cypher` beside its use. Throws at load time when the parameters named here are
 * not exactly the file's placeholders, so a renamed parameter is found before the first request.
 */
export function query<P extends Types, C extends Types>(name: string, params: P, columns: C): Query<P, C> {
  return declare(name, params, columns);
}

/**
 * Declares statements that differ only in a label or a type of relationship, one for each: `LABEL` or `TYPE` in the file
 * stands for it. They come from the code's own lists of kinds, never from input. Each is a statement of its own to Neo4j,
 * planned when it is first sent.
 */
export function template<L extends string, P extends Types, C extends Types>(
  name: string,
  labels: readonly L[],
  params: P,
  columns: C,
): ReadonlyMap<L, Query<P, C>> {
  return new Map(labels.map((label) => [label, declare(name, params, columns, label)]));
}

function declare<P extends Types, C extends Types>(
  file: string,
  params: P,
  columns: C,
  label?: string,
): Query<P, C> {
  const read = bare(readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8'));
  const text = label === undefined ? read : filled(read, file, label);
  const placeholders = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  const named = new Set<string | undefined>(Object.keys(params));
  const differing = [
    ...[...placeholders].filter((it) => !named.has(it)),
    ...[...named].filter((it) => !placeholders.has(it)),
  ];
  if (differing.length > 0)
    throw new Error(`cypher/${file}.cypher and its declaration differ in ${differing}`);
  const name = label === undefined ? file : `${file} of ${label}`;
  const declaration = { name, text, params, columns };
  declared.set(name, { ...declaration, file });
  return declaration;
}

function filled(text: string, file: string, label: string): string {
  if (!/^[A-Z][A-Za-z_]*$/.test(label)) throw new Error(`${label} is no label`);
  if (!/\b(LABEL|TYPE)\b/.test(text)) throw new Error(`cypher/${file}.cypher has no LABEL to fill in`);
  return text.replace(/\b(LABEL|TYPE)\b/g, label);
}

/** A statement without its comments and indentation: Neo4j reads the whole text each time, also of a plan that it knows. */
const bare = (text: string) => text.replace(/^\s*\/\/.*$/gm, '').replace(/^\s+/gm, '');
