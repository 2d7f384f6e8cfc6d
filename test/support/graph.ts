import type { Database } from '../../src/neo4j/database.ts';
import { type } from '../../src/neo4j/query.ts';

/**
 * A whole graph as sorted lines, one a node and one a relationship, with every property and its type: equal graphs have
 * equal lines. Left out is what differs from run to run: when facts were recorded (`recordedAt`, `endedRecordedAt`,
 * `appliedAt`), and into which shard a fee or a use was counted, which is by chance; counters stand as their sum over shards.
 */
export async function linesOfGraph(database: Database): Promise<string[]> {
  const nodes = await ask(
    database,
    'MATCH (n) RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties',
  );
  const names = new Map<string, string>();
  const lines: string[] = [];
  const counters = new Map<string, Map<string, bigint>>();
  for (const it of nodes) {
    const labels = (it.labels as string[]).sort().join(':');
    const properties = it.properties as Record<string, unknown>;
    const { counted, of } = counterIn(labels, properties);
    if (counted) {
      const name = `${labels} ${textOf(of)}`;
      names.set(it.node as string, name);
      const sums = counters.get(name) ?? new Map<string, bigint>();
      for (const [property, count] of Object.entries(counted))
        sums.set(property, (sums.get(property) ?? 0n) + count);
      counters.set(name, sums);
      continue;
    }
    const named = typeof properties.id === 'string' ? properties.id : textOf(properties);
    names.set(it.node as string, `${labels} ${named}`);
    lines.push(`${labels} ${textOf(properties)}`);
  }
  for (const [name, sums] of counters) lines.push(`${name} ${textOf(Object.fromEntries(sums))}`);
  const relationships = await ask(
    database,
    'MATCH (a)-[r]->(b) RETURN elementId(a) AS from, type(r) AS type, elementId(b) AS to, properties(r) AS properties',
  );
  const related = relationships.map((it) => {
    const [from, to] = [names.get(it.from as string), names.get(it.to as string)];
    return `(${from})-[${it.type} ${textOf(it.properties as object)}]->(${to})`;
  });
  // Counters of several shards count for one thing.
  const counts = new Set(related.filter((it) => it.includes('-[COUNTS ')));
  return lines
    .concat(
      [...counts],
      related.filter((it) => !counts.has(it)),
    )
    .sort();
}

const BY_CHANCE = new Set(['recordedAt', 'endedRecordedAt', 'appliedAt', 'shard', 'position']);

/** The properties of a counter that are sums over its shards. */
function counterIn(labels: string, properties: Record<string, unknown>) {
  const { count, hi, lo, taken, ...of } = properties as Record<string, bigint>;
  if (labels === 'UseCount') return { counted: { count: count as bigint }, of };
  if (labels !== 'Intake') return { of };
  const sum = (hi as bigint) * 10n ** 12n + (lo as bigint);
  return { counted: { count: count as bigint, taken: taken as bigint, sum }, of };
}

const textOf = (properties: object): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !BY_CHANCE.has(name))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [name, typed(value)]),
    ),
  );

/** Integers, floats and times look alike as text, so each says what it is. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === 'bigint') return `integer ${value}`;
  if (typeof value === 'number') return `float ${value}`;
  if (value !== null && typeof value === 'object') return `${value.constructor.name} ${value}`;
  return value;
}

const ask = (database: Database, text: string) =>
  database.read(
    {
      name: 'test',
      text,
      params: {},
      columns: Object.fromEntries(
        [...(text.split('RETURN')[1] ?? '').matchAll(/AS (\w+)/g)].map(([, name]) => [name, type<unknown>()]),
      ),
    },
    {},
    { timeout: 300_000 },
  ) as Promise<Record<string, unknown>[]>;
