// For records in Datanets, in the order given: is it there, which of its chain is the newest that is not rejected.
UNWIND range(0, size($places) - 1) AS i
OPTIONAL MATCH (r:Record {key: $places[i].record})
OPTIONAL MATCH (d:Datanet {key: $places[i].datanet})
CALL (r, d) {
  MATCH p = (r)-[:CORRECTS*0..5000]-(x:Record)
  WHERE all(n IN nodes(p) WHERE EXISTS { (n)-[place:IN]->(d) WHERE place.until IS NULL })
  WITH x ORDER BY x.recordedAt DESC, x.revision DESC, x.key DESC
  RETURN count(x) > 0 AS present,
         collect(CASE WHEN x.verdict = 'REJECTED' THEN null ELSE x.key END)[0] AS newest
}
RETURN present, newest, r.revision AS revision
ORDER BY i
