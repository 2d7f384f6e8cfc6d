import type { Database, Options } from '../neo4j/database.ts';
import { query, template, type } from '../neo4j/query.ts';
import type { Label } from '../values/keys.ts';
import { type Node, type Properties, toNode } from './node.ts';

/** What a node points at, and what the relationship says. */
export interface Pointer {
  readonly node: Node;
  readonly weight: bigint | null;
  /** A share, units, or the fraction of a correction. */
  readonly share: bigint | string | null;
}

const outgoing = query(
  'facts/outgoing',
  { ids: type<readonly string[]>(), kinds: type<readonly string[]>() },
  {
    id: type<string>(),
    kind: type<string>(),
    weight: type<bigint | null>(),
    share: type<bigint | string | null>(),
    labels: type<string[]>(),
    properties: type<Properties>(),
  },
);

/** What each of these nodes points at by relationships of one kind, in the order asked for. */
export async function pointers(database: Database, ids: readonly string[], kind: string, options?: Options) {
  const found = await database.read(outgoing, { ids, kinds: [kind] }, options);
  const byId = new Map<string, Pointer[]>(ids.map((id) => [id, []]));
  for (const { id, labels, properties, weight, share } of found) {
    byId.get(id)?.push({ node: toNode(labels, properties), weight, share });
  }
  return ids.map((id) => byId.get(id) ?? []);
}

/** A place in a list that belongs to a node: a time, or a number among the versions of one thing, and a key. */
export interface Rank {
  readonly rank: bigint;
  readonly key: string;
  readonly [name: string]: bigint | string;
}

const listParams = { ids: type<readonly string[]>(), after: type<Rank>(), limit: type<bigint>() };
const listColumns = { id: type<string>(), page: type<Properties[]>(), end: type<Rank | null>() };
const totalParams = { ids: type<readonly string[]>() };
const totalColumns = { id: type<string>(), total: type<bigint>() };

/** Relationships that keep the place of their source, by which an index lists them: those of which a node has very many. */
const PLACED: readonly string[] = [
  'CONTRIBUTED_BY',
  'BUILT_BY',
  'COMPUTED_BY',
  'TRAINED_ON',
  'DERIVED_FROM',
  'SERVES',
  'HOSTED_BY',
];
const placed = {
  page: template('facts/incoming/by-time', PLACED, listParams, listColumns),
  backward: template('facts/incoming/by-time-backward', PLACED, listParams, listColumns),
  total: template('facts/incoming/total', PLACED, totalParams, totalColumns),
};
const kind = { kind: type<string>(), label: type<string>() };
const few = {
  page: query('facts/incoming/few', { ...listParams, ...kind }, listColumns),
  backward: query('facts/incoming/few-backward', { ...listParams, ...kind }, listColumns),
  total: query('facts/incoming/few-total', { ...totalParams, ...kind }, totalColumns),
};
const datanetParams = { ...listParams, visits: type<bigint>() };
const records = {
  page: query('datanet/records', datanetParams, listColumns),
  backward: query('datanet/records-backward', datanetParams, listColumns),
  total: query('datanet/record-totals', totalParams, totalColumns),
};
const inferences = {
  page: query('serving/inferences-of-routes', listParams, listColumns),
  backward: query('serving/inferences-of-routes-backward', listParams, listColumns),
  total: query('serving/inference-totals', totalParams, totalColumns),
};

/** The lists that belong to a node: which nodes point at it, or are found through it. */
export type ListOf =
  | { readonly by: 'relationship'; readonly kind: string; readonly label: Label }
  | { readonly by: 'datanet' | 'datanetVersion'; readonly label: 'Record' }
  | { readonly by: 'routeVersion'; readonly label: 'Inference' };

export interface ListPage {
  readonly after?: Rank;
  readonly backward: boolean;
  readonly limit: number;
}

/** A page of a list, and the place it ended at where it looked at all it may before it was full. */
export interface Listed {
  readonly nodes: readonly Node[];
  readonly end?: Rank;
}

const FIRST: Rank = { rank: -(2n ** 55n), key: '' };
const LAST: Rank = { rank: 253_402_300_800_000n, key: '' };

/** Places in a Datanet that a page of its records looks at, at most: those that ended, or began later, are not on it. */
const VISITS = 1_000n;

/** A page of the same list of several nodes, in the order asked for. */
export async function lists(
  database: Database,
  list: ListOf,
  ids: readonly string[],
  { after, backward, limit }: ListPage,
  options?: Options,
): Promise<Listed[]> {
  const params = { ids, after: after ?? (backward ? LAST : FIRST), limit: BigInt(limit) };
  const found = await readPages(database, list, backward ? 'backward' : 'page', params, options);
  const byId = new Map(found.map((it) => [it.id, it]));
  return ids.map((id) => ({
    nodes: (byId.get(id)?.page ?? []).map((properties) => toNode([list.label], properties)),
    end: byId.get(id)?.end ?? undefined,
  }));
}

function readPages(
  database: Database,
  list: ListOf,
  direction: 'page' | 'backward',
  params: { ids: readonly string[]; after: Rank; limit: bigint },
  options?: Options,
) {
  if (list.by === 'routeVersion') return database.read(inferences[direction], params, options);
  if (list.by !== 'relationship')
    return database.read(records[direction], { ...params, visits: VISITS }, options);
  const statement = placed[direction].get(list.kind);
  return statement
    ? database.read(statement, params, options)
    : database.read(few[direction], { ...params, kind: list.kind, label: list.label }, options);
}

/** How long the same list of several nodes is, in the order asked for. */
export async function listTotals(
  database: Database,
  list: ListOf,
  ids: readonly string[],
  options?: Options,
): Promise<number[]> {
  const found = await readTotals(database, list, ids, options);
  const byId = new Map(found.map((it) => [it.id, it.total]));
  return ids.map((id) => Number(byId.get(id) ?? 0n));
}

function readTotals(database: Database, list: ListOf, ids: readonly string[], options?: Options) {
  if (list.by === 'routeVersion') return database.read(inferences.total, { ids }, options);
  if (list.by !== 'relationship') return database.read(records.total, { ids }, options);
  const statement = placed.total.get(list.kind);
  return statement
    ? database.read(statement, { ids }, options)
    : database.read(few.total, { ids, kind: list.kind, label: list.label }, options);
}

/** The rank of a node in such a list. */
export const rankOf = (list: ListOf, { version, at, key }: Node): Rank => ({
  rank:
    list.by === 'relationship' && list.kind === 'VERSION_OF'
      ? (version as bigint)
      : BigInt((at as Date).getTime()),
  key,
});
