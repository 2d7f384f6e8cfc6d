// The records that Datanet versions use, members and all that these correct, by their license and by the versions that the member they came by is in. What has no license of its own and was included from another Datanet keeps that of the Datanet it was contributed to.
UNWIND $versions AS key
MATCH (v:DatanetVersion {key: key})-[:VERSION_OF]->(d:Datanet)
WITH d, collect(v.version) AS versions
CALL (d, versions) {
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE any(version IN versions WHERE i.since <= version AND (i.until IS NULL OR i.until > version))
  RETURN m AS r, i
  UNION ALL
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE m.revision > 0 AND any(version IN versions WHERE i.since <= version AND (i.until IS NULL OR i.until > version))
  MATCH (m)-[:CORRECTS*1..5000]->(r:Record)
  RETURN r, i
}
WITH d, r, i LIMIT $limit
WITH d, r, i, CASE WHEN r.license IS NULL THEN head([
  (r)-[:IN]->(home:Datanet)
  WHERE home <> d AND NOT EXISTS { (r)<-[:OF]-(:Change {type: 'record.included'})-[:IN_DATANET]->(home) }
  | home.license]) ELSE r.license END AS licence
RETURN d.key AS datanet, i.since AS since, i.until AS until, licence, collect(r.key) AS keys
