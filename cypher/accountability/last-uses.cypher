// How much a route version had answered at a moment, and of the last of it: how many inferences had evidence that money follows, a fee, a provider of their own.
MATCH (v:RouteVersion {key: $routeVersion})
WITH v, datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
CALL (v, asOf, knownAt) {
  MATCH (i:Inference)
  WHERE i.routeVersion = v.key AND i.at <= asOf AND i.recordedAt <= knownAt
  WITH i, asOf, knownAt ORDER BY i.at DESC LIMIT $limit
  RETURN count(i) AS looked, count(i.fee) AS paid, count(i.provider) AS provided,
         count(CASE WHEN EXISTS {
           (i)<-[:OF]-(e:Evidence) WHERE e.at <= asOf AND e.recordedAt <= knownAt AND NOT coalesce(e.late, false)
         } THEN 1 END) AS evidenced
}
// The counters know how much it has answered by now; what it had answered before must be counted.
CALL (v, asOf, knownAt) {
  WITH v WHERE $always
  MATCH (v)<-[:COUNTS]-(c)
  RETURN sum(c.count) AS answered
  UNION ALL
  WITH v, asOf, knownAt WHERE NOT $always
  MATCH (i:Inference)
  WHERE i.routeVersion = v.key AND i.at <= asOf AND i.recordedAt <= knownAt
  RETURN count(i) AS answered
}
RETURN sum(answered) AS total, looked, evidenced, paid, provided
