import { existing, type Node } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { anA } from '../values/keys.ts';

/** The kinds of node that lineage runs through. Statements name one by its place here, for a string costs the driver more. */
export const KINDS = [
  'Contributor',
  'Datanet',
  'Record',
  'DatanetVersion',
  'BaseModel',
  'FineTune',
  'ComputeProvider',
  'ModelRoute',
  'RouteVersion',
  'Inference',
] as const;
export type Kind = (typeof KINDS)[number];

export type Direction = 'UPSTREAM' | 'DOWNSTREAM';

/** Steps a walk may take, and nodes it may find. */
export const DEEPEST = 5_000;
export const MOST_NODES = 1_000_000;

/** Why an answer is not whole: `maxDepth` ended the walk, or it found more nodes than one answer counts. */
export type IncompleteReason = 'MAX_DEPTH' | 'NODE_LIMIT';

export interface Moment {
  /** What was so at this time (milliseconds since 1970); default: whenever. */
  readonly asOf?: number;
  /** What was known at this time; default: now. */
  readonly knownAt?: number;
}

export interface Walk extends Moment {
  readonly of: string;
  readonly direction: Direction;
  readonly kinds?: readonly Kind[];
  readonly maxDepth?: number;
  /** The most nodes to find; above it the answer says NODE_LIMIT. */
  readonly mostNodes?: number;
}

/** A place in the order of an ancestry: by distance, then key, then id. */
export interface Position {
  readonly distance: bigint;
  readonly key: string;
  readonly id: string;
  readonly [name: string]: string | bigint;
}

/** Which node it is; what it holds is looked up where it is asked for. */
export interface Named {
  readonly id: string;
  readonly key: string;
  readonly label: Kind;
}

export interface Ancestor {
  readonly node: Named;
  readonly distance: number;
}

export interface Ancestry {
  readonly ancestors: readonly Ancestor[];
  /** Whether more follow on the next page. */
  readonly hasNext: boolean;
  /** What was known when this was answered. Asked for again with the next page, what is written meanwhile moves nothing. */
  readonly knownAt: number;
  readonly totalCount: number;
  readonly complete: boolean;
  readonly incompleteReason?: IncompleteReason;
}

const params = {
  of: type<string>(),
  asOf: type<bigint>(),
  knownAt: type<bigint>(),
  /** Whether neither asOf nor knownAt leaves anything out, and whether all kinds are asked for. */
  always: type<boolean>(),
  everyKind: type<boolean>(),
  labels: type<readonly Kind[]>(),
  maxDepth: type<bigint>(),
  limit: type<bigint>(),
  after: type<Position>(),
  first: type<bigint>(),
  ids: type<boolean>(),
};
// Lists of values cost the driver half of what a list of rows does.
const columns = {
  pageIds: type<string[]>(),
  keys: type<string[]>(),
  kinds: type<bigint[]>(),
  distances: type<bigint[]>(),
  ids: type<string[]>(),
  total: type<bigint>(),
  deeper: type<boolean>(),
  full: type<boolean>(),
  now: type<bigint>(),
};
const upstream = query('lineage/upstream', { ...params, members: type<boolean>() }, columns);
const downstream = query('lineage/downstream', { ...params, inferences: type<boolean>() }, columns);

const BEFORE_ALL: Position = { distance: -1n, key: '', id: '' };
/** The last millisecond of the year 9999: after everything. */
const ALWAYS = 253_402_300_799_999n;

/**
 * One page of what a node comes from (UPSTREAM) or of what came of it (DOWNSTREAM), nearest first, each node once with
 * its smallest distance; the root is left out. Costs one round trip and time linear in the nodes found, however many
 * paths lead to them. Throws Refusal: NOT_FOUND, BAD_INPUT (maxDepth, or a node that has no lineage), LIMIT.
 */
export async function ancestry(
  database: Database,
  walk: Walk,
  page: { readonly first: number; readonly after?: Position },
  options?: Options,
): Promise<Ancestry> {
  const found = await find(database, walk, page, false, options);
  const { pageIds, keys, kinds, distances } = found;
  const ancestors = pageIds.slice(0, page.first).map((id, i) => ({
    node: { id, key: keys[i] as string, label: KINDS[Number(kinds[i])] as Kind },
    distance: Number(distances[i]),
  }));
  return {
    ancestors,
    hasNext: pageIds.length > page.first,
    knownAt: walk.knownAt ?? Number(found.now),
    totalCount: Number(found.total),
    ...wholeness(found),
  };
}

/** The ids of all that a walk finds; for work on the graph between them. */
export async function ancestorIds(database: Database, walk: Walk, options?: Options) {
  const found = await find(database, walk, { first: 0 }, true, options);
  return { ids: found.ids, ...wholeness(found) };
}

async function find(
  database: Database,
  walk: Walk,
  { first, after = BEFORE_ALL }: { first: number; after?: Position },
  ids: boolean,
  options?: Options,
) {
  const { of, direction, kinds = KINDS, maxDepth = DEEPEST, mostNodes = MOST_NODES } = walk;
  if (maxDepth < 0 || maxDepth > DEEPEST) {
    throw new Refusal('BAD_INPUT', `maxDepth must be from 0 to ${DEEPEST}`, ['maxDepth']);
  }
  const params = {
    of,
    ...times(walk),
    always: isAlways(walk),
    everyKind: kinds === KINDS,
    labels: kinds,
    maxDepth: BigInt(maxDepth),
    limit: BigInt(mostNodes) + 1n,
    after,
    first: BigInt(first) + 1n,
    ids,
  };
  const rows =
    direction === 'UPSTREAM'
      ? await database.read(
          upstream,
          { ...params, members: includes(kinds, 'Record', 'Contributor') },
          options,
        )
      : await database.read(downstream, { ...params, inferences: includes(kinds, 'Inference') }, options);
  // Both statements end in an aggregation, so there is always one row.
  const found = rows[0] as (typeof rows)[number];
  if (found.total === 0n) await checkRoot(database, of, options);
  return found;
}

const includes = (kinds: readonly Kind[], ...some: Kind[]) => some.some((kind) => kinds.includes(kind));

/** A walk that finds nothing is whole, unless there was no root to start from. */
async function checkRoot(database: Database, of: string, options?: Options) {
  mustHaveLineage(await existing(database, of, ['of'], options), 'of');
}

/** Throws Refusal BAD_INPUT naming the argument where lineage does not run through nodes of this kind. */
export function mustHaveLineage({ label }: Node, argument: string): void {
  if ((KINDS as readonly string[]).includes(label)) return;
  const message = `${anA(label)} has no lineage of its own; ask for what it is about`;
  throw new Refusal('BAD_INPUT', message, [argument]);
}

/** A moment as statements take it: what is not given leaves nothing out. */
export const times = ({ asOf, knownAt }: Moment) => ({
  asOf: asOf === undefined ? ALWAYS : BigInt(asOf),
  knownAt: knownAt === undefined ? ALWAYS : BigInt(knownAt),
});

/** Whether a moment leaves nothing out. */
export const isAlways = ({ asOf, knownAt }: Moment) => asOf === undefined && knownAt === undefined;

function wholeness({ full, deeper }: { full: boolean; deeper: boolean }): {
  complete: boolean;
  incompleteReason?: IncompleteReason;
} {
  if (full) return { complete: false, incompleteReason: 'NODE_LIMIT' };
  if (deeper) return { complete: false, incompleteReason: 'MAX_DEPTH' };
  return { complete: true };
}
