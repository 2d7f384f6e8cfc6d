// How many inferences a provider served itself, but at these route versions.
MATCH (c:UseCount {provider: $provider})
WHERE NOT c.routeVersion IN $routeVersions
RETURN sum(c.count) AS served
