// How many inferences route versions have counted, by provider; '' where they named none.
UNWIND $routeVersions AS routeVersion
MATCH (c:UseCount)
WHERE c.routeVersion = routeVersion AND c.provider >= '' AND c.shard >= 0
RETURN routeVersion, c.provider AS provider, sum(c.count) AS count
