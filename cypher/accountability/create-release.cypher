// Ends a quarantine, which remembers when and why.
UNWIND $rows AS row
MATCH (q:Quarantine&Fact {id: row.quarantine})-[:OF]->(n)
REMOVE n.quarantine, q.open
SET q.releasedAt = datetime({epochMillis: row.at}), q.releaseReason = row.properties.reason
CREATE (s:Release:Fact)-[:RELEASES]->(q)
SET s = row.properties, s.at = datetime({epochMillis: row.at}), s.recordedAt = datetime.statement()
WITH row, s
CALL (row, s) { MATCH (c:Contributor {key: row.by}) CREATE (s)-[:BY]->(c) }
