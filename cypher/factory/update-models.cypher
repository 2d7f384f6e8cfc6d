// Changes what is given of base models; a new owner (or none) ends every earlier ownership, in event time and in ours.
UNWIND $rows AS row
MATCH (m:BaseModel {key: row.subject})
CREATE (change:Change:Fact)-[:OF]->(m)
SET change = row.properties, change.type = 'model.updated',
    change.at = datetime({epochMillis: row.at}), change.recordedAt = datetime.statement()
// What is replaced is kept with the change, so that the licence of any moment can be told, and what was asked of whom.
FOREACH (_ IN CASE WHEN row.licenseGiven THEN [1] END | SET change.licenseGiven = true, change.licenseBefore = m.license)
FOREACH (_ IN CASE WHEN row.floorGiven THEN [1] END |
  SET change.floorGiven = true, change.minRoyaltyBefore = m.minRoyalty, change.minRoyaltyReachBefore = m.minRoyaltyReach)
SET m += row.changed
WITH row, m, change
WHERE row.ownerGiven
CALL (m, change) {
  MATCH (m)-[o:OWNED_BY]->()
  SET o.endedAt = coalesce(o.endedAt, []) + change.at,
      o.endedRecordedAt = coalesce(o.endedRecordedAt, []) + change.recordedAt
  RETURN count(*) AS ended
}
WITH row, m, change
MATCH (c:Contributor {key: row.owner})
CREATE (m)-[:OWNED_BY {at: change.at, recordedAt: change.recordedAt}]->(c)
