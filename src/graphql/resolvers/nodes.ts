import type { Listed } from '../../facts/by-key.ts';
import { LIMITS } from '../../facts/fields.ts';
import { factId } from '../../facts/identity.ts';
import type { Node } from '../../facts/node.ts';
import { count, type Filter, type Order, page } from '../../facts/pages.ts';
import { type ListOf, rankOf } from '../../facts/related.ts';
import { search } from '../../facts/search.ts';
import { KINDS } from '../../lineage/ancestry.ts';
import { Refusal } from '../../values/errors.ts';
import type { Label } from '../../values/keys.ts';
import {
  connection,
  MOST_A_PAGE,
  type PageArgs,
  positionOf,
  sizeOf,
  toCursor,
  windowOf,
} from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlNodeFilter, GqlNodeOrder, GqlQueryResolvers } from '../generated/types.ts';
import { labelsOf, time } from './arguments.ts';

const REVERSED: Record<Order, Order> = {
  KEY_ASC: 'KEY_DESC',
  KEY_DESC: 'KEY_ASC',
  AT_ASC: 'AT_DESC',
  AT_DESC: 'AT_ASC',
};

interface ListArgs extends PageArgs {
  readonly filter?: GqlNodeFilter | null;
  readonly orderBy?: GqlNodeOrder | null;
}

/** The connection of all nodes of one kind. */
export const listing = (label: Listed) => async (_: unknown, args: ListArgs, context: Context) => {
  const window = windowOf(args);
  const filter: Filter = {
    keyPrefix: args.filter?.keyPrefix ?? undefined,
    since: time(args.filter?.since, 'filter.since'),
    until: time(args.filter?.until, 'filter.until'),
  };
  const order = orderOf(filter, args.orderBy);
  const [at, key] = positionOf(window, ['integer', 'text']);
  const { nodes, end } = await page(
    context.database,
    label,
    {
      order: window.backward ? REVERSED[order] : order,
      filter,
      after: at === undefined || key === undefined ? undefined : { at: Number(at), key },
      limit: window.size + 1,
    },
    context.options,
  );
  const edges = nodes.map((node) => ({ node, cursor: toCursor((node.at as Date).getTime(), node.key) }));
  const total = () => count(context.database, label, filter, context.options);
  return connection(window, edges, total, end && toCursor(end.at, end.key));
};

/** By key, unless time is all that is asked about. Throws Refusal BAD_INPUT where no index has both prefix and order. */
function orderOf({ keyPrefix, since, until }: Filter, order: Order | null | undefined): Order {
  const isByTime = order?.startsWith('AT_') ?? false;
  if (isByTime && keyPrefix)
    throw new Refusal(
      'BAD_INPUT',
      'filter.keyPrefix goes with an order by key: take KEY_ASC or KEY_DESC, or leave it out',
      ['filter.keyPrefix'],
    );
  const isOfATime = since !== undefined || until !== undefined;
  return order ?? (isOfATime && !keyPrefix ? 'AT_ASC' : 'KEY_ASC');
}

/** A connection of nodes that belong to another. */
export const listOf = (list: ListOf) => async (parent: Node, args: PageArgs, context: Context) => {
  const window = windowOf(args);
  const [rank, key] = positionOf(window, ['integer', 'text']);
  const after = rank === undefined || key === undefined ? undefined : { rank: BigInt(rank), key };
  const { nodes, end } = await context.loaders.list(parent.id, list, {
    after,
    backward: window.backward,
    limit: window.size + 1,
  });
  const edges = nodes.map((node) => {
    const { rank, key } = rankOf(list, node);
    return { node, cursor: toCursor(rank, key) };
  });
  const total = () => context.loaders.listTotal(parent.id, list);
  return connection(window, edges, total, end && toCursor(end.rank, end.key));
};

/** A connection of nodes of one label that point at another. */
export const pointingAt = (kind: string, label: Label) => listOf({ by: 'relationship', kind, label });

/** The one node that another points at. */
export const pointedAt = (kind: string) => async (parent: Node, _: unknown, context: Context) =>
  (await context.loaders.pointers(parent.id, kind))[0]?.node as Node;

/** The one node that another may point at. */
export const mayPointAt = (kind: string) => async (parent: Node, _: unknown, context: Context) =>
  (await context.loaders.pointers(parent.id, kind))[0]?.node ?? null;

/** A moment besides those that every node has, which come as numbers; null where it never came. */
export const momentOf = (property: string) => (node: Node) =>
  node[property] === undefined ? null : new Date(String(node[property]));

/** A node by its key. */
export const byKey =
  <A>(label: Label, keyOf: (args: A) => string) =>
  async (_: unknown, args: A, context: Context) =>
    (await context.loaders.byKey(label, keyOf(args))) ?? null;

/** A node by its key where that is the id of the event that told it: its global id follows from type and id of the event. */
export const toldBy =
  (type: string) =>
  async (_: unknown, { key }: { readonly key: string }, { loaders }: Context) =>
    (await loaders.byId.load(factId(type, key))) ?? null;

export const nodeQueries: GqlQueryResolvers<Context> = {
  node: async (_, { id }, { loaders }) => (await loaders.byId.load(id)) ?? null,
  nodes: async (_, { ids }, { loaders }) => {
    if (ids.length > MOST_A_PAGE) {
      throw new Refusal('BAD_INPUT', `ids must have at most ${MOST_A_PAGE} entries`, ['ids']);
    }
    return Promise.all(ids.map(async (id) => (await loaders.byId.load(id)) ?? null));
  },
  search: (_, { text, kinds, first }, { database, options }) => {
    if ([...text].length > LIMITS.key) {
      throw new Refusal('BAD_INPUT', `text must have at most ${LIMITS.key} characters`, ['text']);
    }
    return search(database, text.trim(), labelsOf(kinds) ?? KINDS, sizeOf(first ?? 20, 'first'), options);
  },
};
