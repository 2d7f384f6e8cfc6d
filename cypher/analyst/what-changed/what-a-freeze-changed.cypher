// What a freeze changed: which records came, and which went?
WITH 'medicine-triage@3' AS version // the key of a Datanet version; it is compared with the one before
MATCH (v:DatanetVersion {key: version})-[:VERSION_OF]->(d:Datanet)<-[i:IN]-(r:Record)
WHERE i.since = v.version OR i.until = v.version
// One that left and came back in the same freeze did not move.
WITH v, d, r, max(CASE WHEN i.since = v.version THEN 1 ELSE 0 END) AS came, max(CASE WHEN i.until = v.version THEN 1 ELSE 0 END) AS went
WHERE came <> went
RETURN CASE came WHEN 1 THEN 'came' ELSE 'went' END AS what, r.key AS record, [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS by,
       [(r)-[:CORRECTS]->(x) | x.key] AS corrects,
       [(r)<-[:CORRECTS]-(x) WHERE EXISTS { (x)-[now:IN]->(d) WHERE now.since = v.version } | x.key] AS correctedBy,
       [(r)<-[:OF]-(change:Change {type: 'record.removed'}) | change.reason] AS removed
ORDER BY what, record
LIMIT 10000
