import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
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

const listParams = {
  ids: type<readonly string[]>(),
  after: type<Rank>(),
  backward: type<boolean>(),
  limit: type<bigint>(),
};
const listColumns = { id: type<string>(), page: type<Properties[]>(), total: type<bigint | null>() };
const incoming = query(
  'facts/incoming',
  { ...listParams, kind: type<string>(), label: type<string>() },
  listColumns,
);
const datanetRecords = query('datanet/records-of-datanets', listParams, listColumns);
const versionRecords = query('datanet/members-of-versions', listParams, listColumns);
const routeInferences = query('serving/inferences-of-routes', listParams, listColumns);

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

const FIRST: Rank = { rank: -(2n ** 55n), key: '' };
const LAST: Rank = { rank: 253_402_300_799_999n, key: '' };

/** A page of the same list of several nodes, in the order asked for. */
export async function lists(
  database: Database,
  list: ListOf,
  ids: readonly string[],
  page: ListPage,
  options?: Options,
): Promise<Node[][]> {
  const found = await readLists(database, list, ids, page, options);
  return ids.map((id) => (found.get(id)?.page ?? []).map((properties) => toNode([list.label], properties)));
}

/** How long the same list of several nodes is, in the order asked for. */
export async function listTotals(
  database: Database,
  list: ListOf,
  ids: readonly string[],
  options?: Options,
) {
  const found = await readLists(database, list, ids, { backward: false, limit: 0 }, options);
  return ids.map((id) => Number(found.get(id)?.total ?? 0n));
}

async function readLists(
  database: Database,
  list: ListOf,
  ids: readonly string[],
  { after, backward, limit }: ListPage,
  options?: Options,
) {
  const params = { ids, after: after ?? (backward ? LAST : FIRST), backward, limit: BigInt(limit) };
  const found = await (list.by === 'relationship'
    ? database.read(incoming, { ...params, kind: list.kind, label: list.label }, options)
    : database.read(STATEMENTS[list.by], params, options));
  return new Map(found.map((it) => [it.id, it]));
}

const STATEMENTS = { datanet: datanetRecords, datanetVersion: versionRecords, routeVersion: routeInferences };

/** The rank of a node in such a list. */
export const rankOf = (list: ListOf, { version, at, key }: Node): Rank => ({
  rank:
    list.by === 'relationship' && list.kind === 'VERSION_OF'
      ? (version as bigint)
      : BigInt((at as Date).getTime()),
  key,
});
