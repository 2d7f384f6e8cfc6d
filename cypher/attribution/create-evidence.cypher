// Keeps reports of which records influenced inferences.
UNWIND $rows AS row
MATCH (i:Inference {key: row.inference})
CREATE (e:Evidence:Fact)-[:OF]->(i)
SET e = row.properties, e.at = datetime({epochMillis: row.at}), e.recordedAt = datetime.statement()
RETURN elementId(e) AS evidence, elementId(i) AS inference
