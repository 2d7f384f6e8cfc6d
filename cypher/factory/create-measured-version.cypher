// Adds a version as it was measured for a fine-tune, which takes the version's place in the fine-tune's data profile.
MATCH (f:FineTune {key: $fineTune})
SET f.measurements = coalesce(f.measurements, 0) + 1
CREATE (m:MeasuredVersion:Fact)-[:OF]->(f)
SET m = $row.properties, m.at = datetime({epochMillis: $row.at}), m.recordedAt = datetime.statement()
WITH f, m
CALL (m) {
  MATCH (v:DatanetVersion {key: $version})
  CREATE (m)-[:MEASURES]->(v)
  RETURN v
}
MATCH (f)-[c:CREDITS]->(v)
CREATE (f)-[:CREDITS {parts: c.parts}]->(m)
DELETE c
