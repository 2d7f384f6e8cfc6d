// How much a route version answered, and of the last of it: how many inferences have evidence, a fee, a provider of their own.
MATCH (v:RouteVersion {key: $routeVersion})
CALL (v) {
  MATCH (i:Inference)
  WHERE i.routeVersion = v.key AND i.at IS NOT NULL
  WITH i ORDER BY i.at DESC LIMIT $limit
  RETURN count(i) AS looked, count(i.evidence) AS evidenced, count(i.fee) AS paid, count(i.provider) AS provided
}
RETURN reduce(sum = 0, count IN [(v)<-[:COUNTS]-(c) | c.count] | sum + count) AS total, looked, evidenced, paid, provided
