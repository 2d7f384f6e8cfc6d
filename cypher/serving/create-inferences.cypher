// Keeps inferences; they name their route version by key, which costs less than a relationship each.
UNWIND $rows AS row
CREATE (i:Inference:Fact)
SET i = row.properties, i.at = datetime({epochMillis: row.at}), i.recordedAt = datetime.statement()
