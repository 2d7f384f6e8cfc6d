import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { type Node, type Properties, toNode } from './node.ts';

/** The kinds that can be looked up by key and listed. */
export const LISTED = [
  'Asset',
  'BaseModel',
  'ComputeProvider',
  'Contributor',
  'Datanet',
  'DatanetVersion',
  'FineTune',
  'Inference',
  'ModelRoute',
  'Record',
  'RouteVersion',
] as const;
export type Listed = (typeof LISTED)[number];

const columns = { key: type<string>(), labels: type<string[]>(), properties: type<Properties>() };
const statements = new Map<string, ReturnType<typeof statement>>(
  [...LISTED, 'MeasuredVersion', 'Transfer', 'Settlement'].map((label) => [label, statement(label)]),
);

function statement(label: string) {
  return query(`facts/by-key/${label}`, { keys: type<readonly string[]>() }, columns);
}

/** Nodes of one kind by key, in the order asked for; undefined where there is none. */
export async function nodesByKey(
  database: Database,
  label: string,
  keys: readonly string[],
  options?: Options,
) {
  const statement = statements.get(label);
  if (!statement) throw new Error(`${label} is not looked up by key`);
  const found = await database.read(statement, { keys }, options);
  const byKey = new Map<string, Node>(found.map((it) => [it.key, toNode(it.labels, it.properties)]));
  return keys.map((key) => byKey.get(key));
}
