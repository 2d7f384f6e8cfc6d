// How many inferences route versions have answered, by provider; '' where they named none.
UNWIND $routeVersions AS routeVersion
MATCH (i:Inference) WHERE i.routeVersion = routeVersion AND i.at IS NOT NULL AND i.key IS NOT NULL
RETURN routeVersion, coalesce(i.provider, '') AS provider, count(i) AS count
