// Adds reviewers' verdicts; the latest applied counts.
UNWIND $rows AS row
MATCH (r:Record {key: row.record})
CALL (row) {
  MATCH (c:Contributor {key: row.by})
  RETURN c
}
SET r.verdict = row.properties.verdict
CREATE (v:Validation:Fact)-[:OF]->(r)
CREATE (v)-[:BY]->(c)
SET v = row.properties, v.at = datetime({epochMillis: row.at}), v.recordedAt = datetime.statement()
