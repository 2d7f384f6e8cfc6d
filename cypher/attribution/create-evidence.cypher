// Keeps reports of which records influenced inferences; money follows the last one that is not late.
UNWIND $rows AS row
MATCH (i:Inference {key: row.inference})
CREATE (e:Evidence:Fact)-[:OF]->(i)
SET e = row.properties, e.at = datetime({epochMillis: row.at}), e.recordedAt = datetime.statement()
FOREACH (_ IN CASE WHEN row.late THEN [] ELSE [1] END | SET i.evidence = row.properties.id)
RETURN row.properties.id AS evidence, elementId(i) AS inference
