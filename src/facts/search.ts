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

/**
 * All words must occur, the last one as a beginning. Each is quoted, so that Lucene takes it apart as it took apart the
 * names; of the last one, the beginning may be all of it (`my_dat`) or what follows in it (`mail@exa`).
 */
export function luceneQuery(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words
    .slice(0, MOST_WORDS)
    .map((word, i) => (i === words.length - 1 ? `+(${quoted(word)} ${beginning(word)})` : `+${quoted(word)}`))
    .join(' ');
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

function beginning(word: string): string {
  const [, head, tail] = /^(.*?)([\p{L}\p{M}\p{N}]+)$/su.exec(word) ?? [];
  const whole = `${word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')}*`;
  return head ? `${whole} (+${quoted(head)} +${tail}*)` : whole;
}
