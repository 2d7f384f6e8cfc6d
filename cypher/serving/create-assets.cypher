// Registers assets that fees are paid in.
UNWIND $rows AS row
CREATE (a:Asset:Fact)
SET a = row.properties, a.at = datetime({epochMillis: row.at}), a.recordedAt = datetime.statement()
