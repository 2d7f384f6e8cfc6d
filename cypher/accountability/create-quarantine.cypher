// Puts a record or a Datanet version into quarantine.
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Record {key: row.target}) WHERE row.label = 'Record' RETURN n
  UNION ALL
  MATCH (n:DatanetVersion {key: row.target}) WHERE row.label = 'DatanetVersion' RETURN n
}
SET n.quarantine = row.quarantine
CREATE (q:Quarantine:Fact)-[:OF]->(n)
SET q = row.properties, q.at = datetime({epochMillis: row.at}), q.recordedAt = datetime.statement()
WITH row, q
CALL (row, q) { MATCH (c:Contributor {key: row.by}) CREATE (q)-[:BY]->(c) }
