import type { Database } from '../../src/neo4j/database.ts';
import { ask, askColumn } from './cypher.ts';

/** Global ids by `Label:key`. */
export async function idsByName(database: Database): Promise<Map<string, string>> {
  const rows = await ask(
    database,
    `MATCH (n:Fact) WHERE NOT n:Change
     RETURN [label IN labels(n) WHERE label <> 'Fact'][0] + ':' + n.key AS name, n.id AS id`,
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** A moment by Neo4j's clock after everything recorded so far and before everything recorded from now on. */
export async function moment(database: Database): Promise<number> {
  const now = async () => Number((await askColumn(database, 'RETURN datetime.realtime().epochMillis'))[0]);
  const between = (await now()) + 1;
  while ((await now()) <= between) await new Promise((resolve) => setTimeout(resolve, 1));
  return between;
}

/** Whole numbers from 0 to a limit − 1, the same for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed;
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
