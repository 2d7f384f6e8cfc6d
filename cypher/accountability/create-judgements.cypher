// Adds judgements of answers; the last one applied counts, and the inference says what it is.
UNWIND $rows AS row
MATCH (i:Inference {key: row.inference})
SET i.verdict = row.properties.verdict, i.judgement = row.properties.id
CREATE (j:Judgement:Fact)-[:OF]->(i)
SET j = row.properties, j.at = datetime({epochMillis: row.at}), j.recordedAt = datetime.statement()
WITH row, j
CALL (row, j) { MATCH (c:Contributor {key: row.by}) CREATE (j)-[:BY]->(c) }
