// The route versions that a provider hosts, or of which it served answers.
MATCH (p:ComputeProvider {key: $key})<-[:HOSTED_BY]-(r:RouteVersion)
RETURN r.key AS routeVersion
UNION
MATCH (:UseCount {provider: $key})-[:COUNTS]->(r:RouteVersion)
RETURN r.key AS routeVersion
