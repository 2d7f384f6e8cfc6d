import type { Database, Options } from '../neo4j/database.ts';
import { template, type } from '../neo4j/query.ts';
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

const FOUND_BY_KEY: readonly string[] = [...LISTED, 'MeasuredVersion', 'Transfer', 'Settlement'];
const statements = template(
  'facts/by-key',
  FOUND_BY_KEY,
  { keys: type<readonly string[]>() },
  { key: type<string>(), labels: type<string[]>(), properties: type<Properties>() },
);

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
