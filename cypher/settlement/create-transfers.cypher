// Adds transfers, which never change again.
UNWIND $rows AS row
CREATE (t:Transfer:Fact)
SET t = row.properties, t.at = datetime({epochMillis: row.at}), t.recordedAt = datetime.statement()
