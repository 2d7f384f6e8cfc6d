// In which versions of which Datanets those are members that correct records, however far on.
MATCH (r:Record) WHERE r.key IN $records
CALL (r) {
  MATCH (m:Record)-[:CORRECTS*1..5000]->(r)
  WITH DISTINCT m
  MATCH (m)-[i:IN]->(d:Datanet) WHERE i.since IS NOT NULL
  RETURN collect([d.key, i.since, i.until]) AS places
}
RETURN r.key AS record, elementId(r) AS node, places
