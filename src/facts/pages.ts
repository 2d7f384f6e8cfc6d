import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { LISTED, type Listed } from './by-key.ts';
import { type Node, type Properties, toNode } from './node.ts';

export type Order = 'KEY_ASC' | 'KEY_DESC' | 'AT_ASC' | 'AT_DESC';

/** Conditions on what is listed; times in milliseconds since 1970. */
export interface Filter {
  readonly keyPrefix?: string;
  readonly since?: number;
  readonly until?: number;
}

/** A place in a list: a time and a key. */
export interface Place {
  readonly at: number;
  readonly key: string;
}

const params = {
  prefix: type<string>(),
  since: type<bigint>(),
  until: type<bigint>(),
};
const pages = new Map(LISTED.map((label) => [label, pageOf(label)]));
const counts = new Map(LISTED.map((label) => [label, countOf(label)]));
const totals = query('facts/totals', {}, { label: type<Listed>(), total: type<bigint>() });

function pageOf(label: Listed) {
  return query(
    `facts/page/${label}`,
    {
      ...params,
      order: type<Order>(),
      at: type<bigint>(),
      key: type<string>(),
      last: type<string>(),
      limit: type<bigint>(),
    },
    { labels: type<string[]>(), properties: type<Properties>() },
  );
}

function countOf(label: Listed) {
  return query(`facts/count/${label}`, params, { total: type<bigint>() });
}

/** Before year 0, as early as four digits and an offset can say. */
const FIRST_YEAR = -62_167_305_600_000n;
const LAST_YEAR = 253_402_300_799_999n;
/** Above every key: keys are shorter, and no key holds this character first 200 times. */
const LAST_KEY = '\u{10FFFF}'.repeat(201);

/**
 * Nodes of one kind in an order, from a place on, at most `limit`. Neo4j's indexes order text by code points, and `<` on anything else by UTF-16: so all
 * conditions on keys are ranges that the index answers, in the same order in which it lists.
 */
export async function page(
  database: Database,
  label: Listed,
  { order, filter, after, limit }: { order: Order; filter: Filter; after?: Place; limit: number },
  options?: Options,
): Promise<Node[]> {
  const ascending = order.endsWith('_ASC');
  const found = await database.read(
    pages.get(label) as ReturnType<typeof pageOf>,
    {
      ...conditions(filter),
      order,
      at: after ? BigInt(after.at) : ascending ? FIRST_YEAR : LAST_YEAR,
      key: after?.key ?? (ascending ? '' : LAST_KEY),
      last: `${filter.keyPrefix ?? ''}${LAST_KEY}`,
      limit: BigInt(limit),
    },
    options,
  );
  return found.map(({ labels, properties }) => toNode(labels, properties));
}

/** How many nodes of one kind there are. Without conditions the store's own counter answers. */
export async function count(
  database: Database,
  label: Listed,
  filter: Filter,
  options?: Options,
): Promise<number> {
  if (filter.keyPrefix === undefined && filter.since === undefined && filter.until === undefined) {
    const found = await database.read(totals, {}, options);
    return Number(found.find((it) => it.label === label)?.total ?? 0n);
  }
  const statement = counts.get(label) as ReturnType<typeof countOf>;
  const [found] = await database.read(statement, conditions(filter), options);
  return Number(found?.total ?? 0n);
}

const conditions = ({ keyPrefix, since, until }: Filter) => ({
  prefix: keyPrefix ?? '',
  since: since === undefined ? FIRST_YEAR : BigInt(since),
  until: until === undefined ? LAST_YEAR : BigInt(until),
});
