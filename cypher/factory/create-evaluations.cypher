// Adds results of fine-tunes on benchmarks.
UNWIND $rows AS row
MATCH (f:FineTune {key: row.fineTune})
CREATE (e:Evaluation:Fact)-[:OF]->(f)
SET e = row.properties, e.at = datetime({epochMillis: row.at}), e.recordedAt = datetime.statement()
