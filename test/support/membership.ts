import type { Database } from '../../src/neo4j/database.ts';
import { ask } from './cypher.ts';

/**
 * The intervals of each record in a Datanet, first to last: `1..3` for the versions 1 and 2, `3..` for those from 3 on,
 * `waiting` where it is in the Datanet but no member.
 */
export async function intervals(database: Database, datanet: string): Promise<Record<string, string[]>> {
  const found = await ask(
    database,
    `MATCH (r:Record)-[i:IN]->(:Datanet {key: $datanet})
     RETURN r.key AS record, collect(CASE WHEN i.since IS NULL AND i.until IS NULL THEN 'waiting'
       ELSE coalesce(i.since, '?') + '..' + coalesce(i.until, '') END) AS intervals ORDER BY record`,
    { datanet },
  );
  return Object.fromEntries(found.map((row) => [row.record, (row.intervals as string[]).sort()]));
}
