// In which versions, measured or not, a record has credit of its own, and how many parts.
MATCH (r:Record {key: $record})
CALL (r) {
  MATCH (r)<-[:CORRECTS*0..5000]-(m:Record)
  WITH DISTINCT m
  MATCH (m)-[i:IN]->(d:Datanet)
  WITH DISTINCT d, i.since AS since, i.until AS until
  MATCH (d)<-[:VERSION_OF]-(v:DatanetVersion)
  WHERE since <= v.version AND (until IS NULL OR until > v.version)
  WITH DISTINCT v LIMIT $limit
  RETURN v, 'DatanetVersion:' + v.key AS name, v AS holder
  UNION ALL
  MATCH (r)<-[:CORRECTS*0..5000]-(m:Record)
  WITH DISTINCT m
  MATCH (m)-[i:IN]->(d:Datanet)
  WITH DISTINCT d, i.since AS since, i.until AS until
  MATCH (d)<-[:VERSION_OF]-(v:DatanetVersion)
  WHERE since <= v.version AND (until IS NULL OR until > v.version)
  MATCH (v)<-[:MEASURES]-(holder:MeasuredVersion)
  WITH DISTINCT v, holder LIMIT $limit
  RETURN v, 'MeasuredVersion:' + holder.key AS name, holder
}
MATCH (holder)<-[:OF]-(p:RecordProfile)
WITH name, p.keys AS keys, p.parts AS parts
WHERE $record IN keys
WITH name, parts, [i IN range(0, size(keys) - 1) WHERE keys[i] = $record][0] AS place
RETURN name, parts[place] AS parts
