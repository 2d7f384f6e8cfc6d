// The route versions where a provider served inferences itself, and how many, but these.
MATCH (c:UseCount {provider: $provider})
WHERE NOT c.routeVersion IN $routeVersions
RETURN c.routeVersion AS key, sum(c.count) AS uses ORDER BY key LIMIT $limit
