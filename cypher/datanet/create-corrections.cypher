// Adds corrections to their Datanets; they wait until the chain's membership is decided.
UNWIND $rows AS row
MATCH (d:Datanet {key: row.datanet})
CALL (row) {
  MATCH (corrected:Record {key: row.corrects})
  RETURN corrected
}
CREATE (r:Record:Fact)
SET r = row.properties, r.at = datetime({epochMillis: row.at}),
    // The newest of a chain is the one recorded last, even if the server's clock was set back in between.
    r.recordedAt = CASE WHEN corrected.recordedAt < datetime.statement() THEN datetime.statement()
                        ELSE corrected.recordedAt + duration({milliseconds: 1}) END
CREATE (r)-[:IN {datanet: d.key, at: r.at, key: r.key}]->(d)
CREATE (r)-[:CORRECTS {share: row.share}]->(corrected)
WITH row, r
UNWIND row.by AS share
MATCH (c:Contributor {key: share.key})
CREATE (r)-[:CONTRIBUTED_BY {share: share.weight, to: c.key, at: r.at, key: r.key}]->(c)
