// The royalties that the models which fine-tunes come from asked for when each of these fine-tunes was published.
MATCH (f:FineTune) WHERE f.key IN $fineTunes
CALL (f) {
  MATCH (f)-[:DERIVED_FROM*1..5000]->(x)
  RETURN DISTINCT x
}
// A change keeps what it replaced, so the first one after the publication says what was asked then.
OPTIONAL MATCH (x:BaseModel)<-[:OF]-(c:Change {floorGiven: true}) WHERE c.recordedAt > f.recordedAt
WITH f, x, c ORDER BY c.recordedAt, c.id
WITH f, x, head(collect(c)) AS next
WITH f, x, CASE WHEN next IS NULL THEN x.minRoyalty ELSE next.minRoyaltyBefore END AS minRoyalty,
     CASE WHEN next IS NULL THEN x.minRoyaltyReach ELSE next.minRoyaltyReachBefore END AS reach
WHERE NOT minRoyalty STARTS WITH '0/'
RETURN f.key AS fineTune, CASE WHEN x:BaseModel THEN 'BaseModel:' ELSE 'FineTune:' END + x.key AS ancestor,
       minRoyalty, coalesce(reach, 'DIRECT') AS reach
LIMIT $limit
