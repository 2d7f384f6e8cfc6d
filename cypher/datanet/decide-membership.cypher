// Makes the newest eligible record of each chain the one member of the Datanet's next version, from its chain.
UNWIND $places AS place
MATCH (r:Record {key: place.record})
CALL (place) {
  MATCH (d:Datanet {key: place.datanet})
  RETURN d
}
CALL (r, d) {
  MATCH p = (r)-[:CORRECTS*0..5000]-(x:Record)
  WHERE all(n IN nodes(p) WHERE EXISTS { (n)-[i:IN]->(d) WHERE i.until IS NULL })
  WITH d, x ORDER BY x.recordedAt DESC, x.revision DESC, x.key DESC
  WITH collect(x) AS chain,
       collect(CASE WHEN coalesce(x.verdict, '') <> 'REJECTED' AND x.quarantine IS NULL
                     AND (d.validation = 'NONE' OR x.verdict = 'ACCEPTED') THEN x END)[0] AS member
  RETURN chain, member
}
WITH DISTINCT d, chain, member
UNWIND chain AS x
MATCH (x)-[i:IN]->(d)
WHERE i.until IS NULL AND (i.since IS NOT NULL) <> (member IS NOT NULL AND x = member)
WITH d, x, i, d.version + 1 AS next,
     CASE WHEN i.since IS NULL THEN 'enters' WHEN i.since > d.version THEN 'was never frozen' ELSE 'leaves' END AS change
FOREACH (_ IN CASE change WHEN 'enters' THEN [1] END | SET i.since = next)
FOREACH (_ IN CASE change WHEN 'was never frozen' THEN [1] END | REMOVE i.since)
FOREACH (_ IN CASE change WHEN 'leaves' THEN [1] END | SET i.until = next CREATE (x)-[:IN {datanet: d.key, at: x.at, key: x.key}]->(d))
WITH d, count(CASE change WHEN 'leaves' THEN 1 END) AS ended
WHERE ended > 0
SET d.ended = coalesce(d.ended, 0) + ended
