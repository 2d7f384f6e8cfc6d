// Creates Datanets; `version` is the number of the last frozen version.
UNWIND $rows AS row
CREATE (d:Datanet:Fact)
SET d = row.properties, d.at = datetime({epochMillis: row.at}), d.recordedAt = datetime.statement()
