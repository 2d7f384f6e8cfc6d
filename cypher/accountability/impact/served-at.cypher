// The route versions where a provider served inferences itself, and how many.
MATCH (c:UseCount {provider: $provider})-[:COUNTS]->(v:RouteVersion)
RETURN v.key AS key, sum(c.count) AS uses ORDER BY key LIMIT $limit
