// Takes out what someone wrote, and what was written of their records.
MATCH (c:Contributor {key: $contributor})
CALL (c) {
  MATCH (c)<-[:CONTRIBUTED_BY]-(r:Record)
  SET r.digest = 'erased'
  REMOVE r.excerpt
  WITH r
  MATCH (r)<-[:OF]-(n)
  WHERE n:Validation OR n:Change OR n:Quarantine
  RETURN n
  UNION
  MATCH (c)<-[:BY]-(n)
  RETURN n
}
WITH DISTINCT n
SET n.digest = 'erased', n.reason = CASE WHEN n.reason IS NOT NULL THEN 'erased' END,
    n.releaseReason = CASE WHEN n.releaseReason IS NOT NULL THEN 'erased' END
REMOVE n.note
WITH n
OPTIONAL MATCH (n)<-[:RELEASES]-(release)
OPTIONAL MATCH (n)-[:RELEASES]->(released)
SET release.reason = 'erased', release.digest = 'erased', released.releaseReason = 'erased'
