// Registers base models, with their owners where they are known.
UNWIND $rows AS row
CREATE (m:BaseModel:Fact)
SET m = row.properties, m.at = datetime({epochMillis: row.at}), m.recordedAt = datetime.statement()
WITH row, m
MATCH (c:Contributor {key: row.owner})
CREATE (m)-[:OWNED_BY {at: m.at, recordedAt: m.recordedAt}]->(c)
