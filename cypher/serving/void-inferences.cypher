// Voids inferences; what they brought is not settled.
UNWIND $rows AS row
MATCH (i:Inference {key: row.inference})
SET i.voidReason = row.reason
CREATE (change:Change:Fact)-[:OF]->(i)
SET change = row.properties, change.type = 'inference.voided',
    change.at = datetime({epochMillis: row.at}), change.recordedAt = datetime.statement()
