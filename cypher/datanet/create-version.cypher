// Freezes the next version of a Datanet.
MATCH (d:Datanet {key: $datanet})
SET d.version = $version
CREATE (v:DatanetVersion:Fact)-[:VERSION_OF]->(d)
SET v = $row.properties, v.at = datetime({epochMillis: $row.at}), v.recordedAt = datetime.statement()
