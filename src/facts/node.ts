import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import type { Label } from '../values/keys.ts';
import type { Path } from './definition.ts';

/** The properties of a node; times as milliseconds since 1970, for Bolt's own times are slow to read. */
export type Properties = Readonly<Record<string, unknown>>;

/** A node as the service sees it: its label and its properties, times as Date. */
export interface Node {
  readonly label: Label;
  readonly id: string;
  readonly key: string;
  readonly [property: string]: unknown;
}

export function toNode(labels: readonly string[], properties: Properties): Node {
  const { at, recordedAt, ...others } = properties;
  return {
    ...(others as { id: string; key: string }),
    at: toDate(at),
    recordedAt: toDate(recordedAt),
    label: labelOf(labels),
  };
}

/** What kind of fact a node with these labels is. */
export const labelOf = (labels: readonly string[]) => labels.find((it) => it !== 'Fact') as Label;

const toDate = (milliseconds: unknown) => new Date(Number(milliseconds));

const factsById = query(
  'facts/by-id',
  { ids: type<readonly string[]>() },
  { id: type<string>(), labels: type<string[]>(), properties: type<Properties>() },
);

/** Nodes by global id, in the order asked for; undefined where there is none. */
export async function nodesById(database: Database, ids: readonly string[], options?: Options) {
  const found = await database.read(factsById, { ids }, options);
  const byId = new Map(found.map(({ id, labels, properties }) => [id, toNode(labels, properties)]));
  return ids.map((id) => byId.get(id));
}

/** The node with this global id. Throws Refusal NOT_FOUND naming the argument. */
export async function existing(database: Database, id: string, path: Path, options?: Options): Promise<Node> {
  const [node] = await nodesById(database, [id], options);
  if (!node) throw new Refusal('NOT_FOUND', `${path.join('.')} is not the id of any node`, path);
  return node;
}
