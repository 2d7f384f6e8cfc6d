import type { Database } from '../../src/neo4j/database.ts';
import { ask } from './cypher.ts';

/** What must hold whatever was applied: each statement finds what breaks its rule. */
const RULES: Record<string, string> = {
  'no lock stays behind': 'MATCH (n) WHERE n._lock IS NOT NULL RETURN n.key AS broken',
  'every fact says what it is, when it happened, when and by whom it was told':
    'MATCH (n:Fact) WHERE n.id IS NULL OR n.digest IS NULL OR n.at IS NULL OR n.recordedAt IS NULL OR n.actor IS NULL RETURN labels(n) AS broken',
  'a record is in a Datanet once':
    'MATCH (r:Record)-[i:IN]->(d:Datanet) WHERE i.until IS NULL WITH r, d, count(i) AS places WHERE places > 1 RETURN r.key + " in " + d.key AS broken',
  'an interval that ended has begun before':
    'MATCH (r:Record)-[i:IN]->(d:Datanet) WHERE i.until IS NOT NULL AND (i.since IS NULL OR i.since >= i.until) RETURN r.key + " in " + d.key AS broken',
  'a member is never corrected by a member':
    'MATCH (a:Record)-[:CORRECTS]->(b:Record), (a)-[i:IN]->(d:Datanet)<-[j:IN]-(b) WHERE i.until IS NULL AND i.since IS NOT NULL AND j.until IS NULL AND j.since IS NOT NULL RETURN a.key + " and " + b.key AS broken',
  'a version has the members that the intervals say':
    'MATCH (v:DatanetVersion)-[:VERSION_OF]->(d) WITH v, COUNT { (d)<-[i:IN]-(:Record) WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version) } AS members WHERE members <> v.records RETURN v.key AS broken',
  'the versions of a Datanet follow each other':
    'MATCH (d:Datanet) WITH d, COLLECT { MATCH (d)<-[:VERSION_OF]-(v) RETURN v.version ORDER BY v.version } AS versions WHERE versions <> range(1, d.version) RETURN d.key AS broken',
  'the contributors of a version share a whole':
    'MATCH (v:DatanetVersion) WITH v, v.untraced + reduce(sum = 0, parts IN [(v)-[c:CREDITS]->(:Contributor) | c.parts] | sum + parts) AS sum WHERE sum <> 1000000000000000000 RETURN v.key AS broken',
  'the records of a version share a whole':
    'MATCH (v:DatanetVersion) WITH v, v.untracedRecords + reduce(sum = 0, parts IN reduce(all = [], it IN [(v)<-[:OF]-(p:RecordProfile) | p.parts] | all + it) | sum + parts) AS sum WHERE sum <> 1000000000000000000 RETURN v.key AS broken',
  'the contributors of a measured version share a whole':
    'MATCH (v:MeasuredVersion) WITH v, v.untraced + reduce(sum = 0, parts IN [(v)-[c:CREDITS]->(:Contributor) | c.parts] | sum + parts) AS sum WHERE sum <> 1000000000000000000 RETURN v.key AS broken',
  'the records of a measured version share a whole':
    'MATCH (v:MeasuredVersion) WITH v, v.untracedRecords + reduce(sum = 0, parts IN reduce(all = [], it IN [(v)<-[:OF]-(p:RecordProfile) | p.parts] | all + it) | sum + parts) AS sum WHERE sum <> 1000000000000000000 RETURN v.key AS broken',
  'nothing is credited with a version that was measured instead':
    'MATCH (f:FineTune)<-[:OF]-(m:MeasuredVersion)-[:MEASURES]->(v:DatanetVersion)<-[:CREDITS]-(f) RETURN f.key + " and " + m.key AS broken',
  'evidence gives a whole at most':
    'MATCH (e:Evidence)-[:OF]->(i:Inference) WITH e, reduce(sum = 0, parts IN [(i)-[by:INFLUENCED_BY]->() WHERE coalesce(by.report, 1) = e.number | by.parts] | sum + parts) AS sum WHERE sum > 1000000000000000000 OR sum < 0 RETURN e.key AS broken',
  'the sources of a fine-tune share a whole':
    'MATCH (f:FineTune) WITH f, f.untraced + reduce(sum = 0, parts IN [(f)-[c:CREDITS]->() | c.parts] | sum + parts) AS sum WHERE sum <> 1000000000000000000 RETURN f.key AS broken',
  'the makers of a fine-tune share a whole':
    'MATCH (f:FineTune) WITH f, f.keptParts + reduce(sum = 0, parts IN [(f)-[c:ROYALTIES]->() | c.parts] | sum + parts) AS sum WHERE sum <> 1000000000000000000 RETURN f.key AS broken',
};

/** The rules that the graph breaks, with what breaks them; empty where it is sound. */
export async function brokenRules(database: Database): Promise<Record<string, unknown[]>> {
  const checked = await Promise.all(
    Object.entries(RULES).map(
      async ([rule, statement]) => [rule, (await ask(database, statement)).map((row) => row.broken)] as const,
    ),
  );
  return Object.fromEntries(checked.filter(([, broken]) => broken.length > 0));
}
