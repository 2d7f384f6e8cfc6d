import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { type Node, type Properties, toNode } from './node.ts';

const columns = { labels: type<string[]>(), properties: type<Properties>() };
const byWords = query(
  'facts/search',
  { words: type<string>(), labels: type<readonly string[]>(), most: type<bigint>(), limit: type<bigint>() },
  columns,
);
const byPrefix = query(
  'facts/search-prefix',
  { prefix: type<string>(), labels: type<readonly string[]>(), limit: type<bigint>() },
  columns,
);

/** Hits looked at before kinds are chosen among them. */
const MOST_HITS = 1_000n;
const MOST_WORDS = 10;

/** Nodes by the words of their key or name, the last word as a beginning, and versions and inferences by key prefix. */
export async function search(
  database: Database,
  text: string,
  labels: readonly string[],
  first: number,
  options?: Options,
): Promise<Node[]> {
  const words = luceneQuery(text);
  const limit = BigInt(first);
  const [named, prefixed] = await Promise.all([
    words === '' ? [] : database.read(byWords, { words, labels, most: MOST_HITS, limit }, options),
    text === '' ? [] : database.read(byPrefix, { prefix: text, labels, limit }, options),
  ]);
  return [...named, ...prefixed].slice(0, first).map(({ labels, properties }) => toNode(labels, properties));
}

/** All words must occur, the last one as a beginning. Only letters and digits reach Lucene, so nothing needs escaping. */
export function luceneQuery(text: string): string {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, MOST_WORDS) ?? [];
  return words.map((word, i) => (i === words.length - 1 ? `+${word}*` : `+${word}`)).join(' ');
}
