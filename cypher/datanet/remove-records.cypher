// Takes records out of their Datanets from the next version on.
UNWIND $rows AS row
MATCH (removed:Record {key: row.record})
CREATE (change:Change:Fact)-[:OF]->(removed)
SET change = row.properties, change.type = 'record.removed',
    change.at = datetime({epochMillis: row.at}), change.recordedAt = datetime.statement()
WITH row, change
CALL (row, change) {
  UNWIND row.by AS key
  MATCH (c:Contributor {key: key})
  CREATE (change)-[:BY]->(c)
}
WITH row
UNWIND row.places AS place
MATCH (r:Record {key: place.record})-[i:IN]->(d:Datanet {key: place.datanet})
WHERE i.until IS NULL
WITH d, i, coalesce(i.since <= d.version, false) AS wasFrozen
FOREACH (_ IN CASE WHEN wasFrozen THEN [1] END | SET i.until = d.version + 1)
FOREACH (_ IN CASE WHEN NOT wasFrozen THEN [1] END | DELETE i)
WITH d, count(CASE WHEN wasFrozen THEN 1 END) AS ended
WHERE ended > 0
SET d.ended = coalesce(d.ended, 0) + ended
