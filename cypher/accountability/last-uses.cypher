// How much a route version has answered, and of the last of it until a moment: how many inferences had evidence that money follows, a fee above 0 that is not voided, a provider of their own.
MATCH (v:RouteVersion {key: $routeVersion})
WITH v, datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
CALL (v) {
  MATCH (v)<-[:COUNTS]-(c)
  RETURN sum(c.count) AS total
}
CALL (asOf, knownAt) {
  MATCH (i:Inference)
  WHERE i.routeVersion = $routeVersion AND i.at <= asOf AND i.key IS NOT NULL AND i.recordedAt <= knownAt
  // In the order of the index, which is read from its end then, and no further than is needed.
  WITH i, asOf, knownAt ORDER BY i.routeVersion DESC, i.at DESC LIMIT $limit
  RETURN count(i) AS looked, count(CASE WHEN i.fee <> '0' AND NOT (i.voidReason IS NOT NULL AND EXISTS {
           (i)<-[:OF]-(c:Change {type: 'inference.voided'}) WHERE c.at <= asOf AND c.recordedAt <= knownAt
         }) THEN 1 END) AS paid, count(i.provider) AS provided,
         count(CASE WHEN EXISTS {
           (i)<-[:OF]-(e:Evidence) WHERE e.at <= asOf AND e.recordedAt <= knownAt AND NOT coalesce(e.late, false)
         } THEN 1 END) AS evidenced
}
RETURN total, looked, evidenced, paid, provided
