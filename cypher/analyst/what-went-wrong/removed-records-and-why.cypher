// Removed records: which, by whom, why, and which versions still hold them?
WITH 'coastal-weather' AS datanet // the key of a Datanet
MATCH (d:Datanet {key: datanet})<-[:IN]-(r:Record)
WITH DISTINCT d, r
MATCH (r)<-[:OF]-(change:Change {type: 'record.removed'})
RETURN r.key AS record, change.at AS removed, [(change)-[:BY]->(c) | c.key] AS by, change.reason AS reason,
       EXISTS { (r)-[now:IN]->(d) WHERE now.since IS NOT NULL AND now.until IS NULL } AS backAgain,
       COLLECT { MATCH (r)-[i:IN]->(d)<-[:VERSION_OF]-(v:DatanetVersion)
                 WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
                 RETURN v.key ORDER BY v.version } AS memberOf
ORDER BY removed, record
LIMIT 10000
