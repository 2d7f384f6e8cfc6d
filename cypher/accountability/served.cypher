// What route versions serve with weight, and who hosts them.
MATCH (v:RouteVersion) WHERE v.key IN $routeVersions
RETURN v.key AS routeVersion, [(v)-[s:SERVES]->(f) WHERE s.weight > 0 | f.key] AS serves,
       [(v)-[:HOSTED_BY]->(p) | p.key] AS providers
