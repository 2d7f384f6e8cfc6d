// Registers contributors.
UNWIND $rows AS row
CREATE (c:Contributor:Fact)
SET c = row.properties, c.at = datetime({epochMillis: row.at}), c.recordedAt = datetime.statement()
