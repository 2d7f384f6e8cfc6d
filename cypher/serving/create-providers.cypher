// Registers compute providers.
UNWIND $rows AS row
CREATE (p:ComputeProvider:Fact)
SET p = row.properties, p.at = datetime({epochMillis: row.at}), p.recordedAt = datetime.statement()
