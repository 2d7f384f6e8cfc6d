import type { Database, Options } from '../neo4j/database.ts';
import { type Query, query, template, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { LISTED, type Listed } from './by-key.ts';
import { type Node, type Properties, toNode } from './node.ts';

export type Order = 'KEY_ASC' | 'KEY_DESC' | 'AT_ASC' | 'AT_DESC';

/** Conditions on what is listed; times in milliseconds since 1970. A prefix goes with an order by key. */
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

/** A page, and the place it ended at where it looked at all it may before it was full. */
export interface Page {
  readonly nodes: readonly Node[];
  readonly end?: Place;
}

const time = { since: type<bigint>(), until: type<bigint>() };
const range = { prefix: type<string>(), last: type<string>() };
const from = { key: type<string>(), limit: type<bigint>() };
const columns = { labels: type<string[]>(), properties: type<Properties>() };
const byKey = { ...range, ...from };
const pages = {
  KEY_ASC: template('facts/page/by-key', LISTED, byKey, columns),
  KEY_DESC: template('facts/page/by-key-backward', LISTED, byKey, columns),
  AT_ASC: template(
    'facts/page/by-time',
    LISTED,
    { at: type<bigint>(), until: type<bigint>(), ...from },
    columns,
  ),
  AT_DESC: template(
    'facts/page/by-time-backward',
    LISTED,
    { at: type<bigint>(), since: type<bigint>(), ...from },
    columns,
  ),
};

const visited = { ...byKey, ...time, visits: type<bigint>() };
const pageOrEnd = { page: type<Properties[]>(), end: type<string | null>() };
const ofTime = {
  KEY_ASC: template('facts/page/of-time-by-key', LISTED, visited, pageOrEnd),
  KEY_DESC: template('facts/page/of-time-by-key-backward', LISTED, visited, pageOrEnd),
};

const totals = query('facts/totals', {}, { label: type<Listed>(), total: type<bigint>() });
const counted = { looked: type<bigint>(), total: type<bigint>() };
const counts = {
  byKey: template('facts/count/by-key', LISTED, { ...time, ...range, most: type<bigint>() }, counted),
  byTime: template(
    'facts/count/by-time',
    LISTED,
    { ...time, prefix: type<string>(), most: type<bigint>() },
    counted,
  ),
};

/** Before year 0, as early as four digits and an offset can say. */
const FIRST_YEAR = -62_167_305_600_000n;
const LAST_YEAR = 253_402_300_799_999n;
/** Above every key: keys are shorter, and no key holds this character first 200 times. */
const LAST_KEY = '\u{10FFFF}'.repeat(201);

/** What a page in the order of keys looks at, at most, to find what is of a time. */
const VISITS = 1_000n;
/** What is counted at most, where there are conditions. */
export const MOST_COUNTED = 100_000;

interface Asked {
  readonly order: Order;
  readonly filter: Filter;
  readonly after?: Place;
  readonly limit: number;
}

/**
 * Nodes of one kind in an order, from a place on, at most `limit`. Each order is read off an index that has it, from the place
 * on, so that a page costs what it shows. Neo4j's indexes order text by code points, and `<` on anything else by UTF-16: so
 * all conditions on keys are ranges that the index answers, in the same order in which it lists.
 */
export async function page(
  database: Database,
  label: Listed,
  asked: Asked,
  options?: Options,
): Promise<Page> {
  if (asked.order === 'KEY_ASC' || asked.order === 'KEY_DESC')
    return pageByKey(database, label, asked.order, asked, options);
  const place = placeInTime(asked);
  if (!place) return { nodes: [] };
  const { at, key, since, until } = place;
  const limit = BigInt(asked.limit);
  const found = await (asked.order === 'AT_ASC'
    ? database.read(statementOf(pages.AT_ASC, label), { at, key, until, limit }, options)
    : database.read(statementOf(pages.AT_DESC, label), { at, key, since, limit }, options));
  return { nodes: nodesOf(found) };
}

async function pageByKey(
  database: Database,
  label: Listed,
  order: 'KEY_ASC' | 'KEY_DESC',
  { filter, after, limit }: Asked,
  options?: Options,
): Promise<Page> {
  const from = {
    ...rangeOf(filter),
    key: after?.key ?? (order === 'KEY_ASC' ? '' : LAST_KEY),
    limit: BigInt(limit),
  };
  if (!isOfATime(filter))
    return { nodes: nodesOf(await database.read(statementOf(pages[order], label), from, options)) };
  const params = { ...from, ...timeOf(filter), visits: VISITS };
  const [found] = await database.read(statementOf(ofTime[order], label), params, options);
  return {
    nodes: (found?.page ?? []).map((properties) => toNode([label], properties)),
    end: found?.end ? { at: 0, key: found.end } : undefined,
  };
}

/** Where a page in the order of time begins: at the place given, not before the time asked for; nowhere after it. */
function placeInTime({ order, filter, after }: Asked) {
  const { since, until } = timeOf(filter);
  const ascending = order === 'AT_ASC';
  const [first, last] = ascending ? [since, until] : [until, since];
  const beginning = { at: first, key: ascending ? '' : LAST_KEY, since, until };
  if (!after) return beginning;
  const at = BigInt(after.at);
  const isPast = (limit: bigint) => (ascending ? at > limit : at < limit);
  if (isPast(last)) return undefined;
  return at === first || isPast(first) ? { at, key: after.key, since, until } : beginning;
}

/**
 * How many nodes of one kind there are. Without conditions the store's own counter answers; with conditions they are
 * counted up to MOST_COUNTED. Throws Refusal LIMIT where neither condition alone leaves few enough to look at.
 */
export async function count(
  database: Database,
  label: Listed,
  filter: Filter,
  options?: Options,
): Promise<number> {
  if (!filter.keyPrefix && !isOfATime(filter)) {
    const found = await database.read(totals, {}, options);
    return Number(found.find((it) => it.label === label)?.total ?? 0n);
  }
  const { prefix, last } = rangeOf(filter);
  const most = BigInt(MOST_COUNTED) + 1n;
  if (isOfATime(filter)) {
    const params = { ...timeOf(filter), prefix, most };
    const [found] = await database.read(statementOf(counts.byTime, label), params, options);
    if (found && (prefix === '' || found.looked < most)) return upToMost(found.total);
  }
  const params = { ...timeOf(filter), prefix, last, most };
  const [found] = await database.read(statementOf(counts.byKey, label), params, options);
  if (!found) return 0;
  if (isOfATime(filter) && found.looked === most) {
    throw new Refusal(
      'LIMIT',
      `totalCount looks at no more than ${MOST_COUNTED} nodes: give a longer filter.keyPrefix or less time`,
      ['filter.keyPrefix'],
    );
  }
  return upToMost(found.total);
}

const isOfATime = ({ since, until }: Filter) => since !== undefined || until !== undefined;

const upToMost = (total: bigint) => Math.min(Number(total), MOST_COUNTED);

const statementOf = <P extends Query['params'], C extends Query['columns']>(
  statements: ReadonlyMap<Listed, Query<P, C>>,
  label: Listed,
) => statements.get(label) as Query<P, C>;

const nodesOf = (found: readonly { readonly labels: string[]; readonly properties: Properties }[]) =>
  found.map(({ labels, properties }) => toNode(labels, properties));

const rangeOf = ({ keyPrefix = '' }: Filter) => ({ prefix: keyPrefix, last: `${keyPrefix}${LAST_KEY}` });

const timeOf = ({ since, until }: Filter) => ({
  since: since === undefined ? FIRST_YEAR : BigInt(since),
  until: until === undefined ? LAST_YEAR : BigInt(until),
});
