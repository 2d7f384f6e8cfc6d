import neo4j from 'neo4j-driver';
import { type SavedQuery, savedQueries } from '../../src/analyst/saved-queries.ts';
import type { Database } from '../../src/neo4j/database.ts';

/** One of the named values that a saved query begins with: `WITH 'coast-guard@1' AS routeVersion // what it is`. */
export interface Parameter {
  readonly name: string;
  /** The default, as a literal of Cypher. */
  readonly value: string;
  readonly note: string;
}

const PARAMETER = /^(?:WITH| {4}) (.+) AS (\w+)(,?) \/\/ (.+)$/;

/** The values that a saved query begins with; none where its first clause is no such WITH. */
export function parametersOf({ text }: SavedQuery): Parameter[] {
  const lines = text.split('\n').filter((line) => !line.startsWith('//'));
  const found: Parameter[] = [];
  if (!lines[0]?.startsWith('WITH ')) return found;
  for (const line of lines) {
    const [, value = '', name = '', more, note = ''] = PARAMETER.exec(line) ?? [];
    if (name === '')
      throw new Error(`"${line}" does not say what may be changed, as \`value AS name // note\``);
    found.push({ name, value, note });
    if (!more) return found;
  }
  return found;
}

/** The text with `$name` in the place of each default. */
export const withParameters = (query: SavedQuery): string =>
  parametersOf(query).reduce(
    (text, { name, value }) => text.replace(`${value} AS ${name}`, `$${name} AS ${name}`),
    query.text,
  );

/** Throws where there is none. */
export function saved(name: string): SavedQuery {
  const query = savedQueries().find((it) => it.name === name);
  if (!query) throw new Error(`there is no saved query ${name}`);
  return query;
}

// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
export type Row = Record<string, any>;

/** The rows of a saved query, by its defaults but for the values given; in a transaction that may not write. */
export async function look(
  database: Database,
  name: string,
  values: Record<string, unknown> = {},
): Promise<Row[]> {
  const query = saved(name);
  const defaults = `RETURN ${parametersOf(query).map((it) => `${it.value} AS ${it.name}`)}`;
  const session = database.driver.session({ database: database.name, defaultAccessMode: neo4j.session.READ });
  try {
    const known =
      Object.keys(values).length === 0 ? {} : (await session.run(defaults)).records[0]?.toObject();
    const text = Object.keys(values).length === 0 ? query.text : withParameters(query);
    const { records } = await session.run(text, { ...known, ...values }, { timeout: 20_000 });
    return records.map((it) => it.toObject());
  } finally {
    await session.close();
  }
}
