// In which versions, measured or not, records have credit of their own, and how many parts.
UNWIND $records AS record
MATCH (r:Record {key: record})
CALL (r) {
  MATCH (r)<-[:CORRECTS*0..5000]-(m:Record)
  WITH DISTINCT m
  MATCH (m)-[i:IN]->(d:Datanet)
  WITH DISTINCT d, i.since AS since, i.until AS until
  MATCH (d)<-[:VERSION_OF]-(v:DatanetVersion)
  WHERE since <= v.version AND (until IS NULL OR until > v.version)
  WITH DISTINCT v LIMIT $limit
  RETURN collect(v) AS versions
}
CALL (versions) {
  UNWIND versions AS v
  RETURN 'DatanetVersion:' + v.key AS name, v AS holder
  UNION ALL
  UNWIND versions AS v
  MATCH (v)<-[:MEASURES]-(holder:MeasuredVersion)
  RETURN 'MeasuredVersion:' + holder.key AS name, holder
}
MATCH (holder)<-[:OF]-(p:RecordProfile)
WITH record, name, p.keys AS keys, p.parts AS parts
WHERE record IN keys
RETURN record, name, parts[[i IN range(0, size(keys) - 1) WHERE keys[i] = record][0]] AS parts
