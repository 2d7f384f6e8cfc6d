// Lets existing records enter Datanets; they wait until the chain's membership is decided.
UNWIND $rows AS row
MATCH (r:Record {key: row.record})
CALL (row) {
  MATCH (d:Datanet {key: row.datanet})
  RETURN d
}
CREATE (r)-[:IN {datanet: d.key, at: r.at, key: r.key}]->(d)
CREATE (change:Change:Fact)-[:OF]->(r)
CREATE (change)-[:IN_DATANET]->(d)
SET change = row.properties, change.type = 'record.included',
    change.at = datetime({epochMillis: row.at}), change.recordedAt = datetime.statement()
