// Versions of a route: what did each serve, where, and how did it divide its fees?
WITH 'triage-desk' AS route // the key of a route
MATCH (:ModelRoute {key: route})<-[:VERSION_OF]-(v:RouteVersion)
RETURN v.version AS version, v.at AS published, [(v)-[s:SERVES]->(f) | f.key + ' ×' + s.weight] AS serves,
       [(v)-[:HOSTED_BY]->(p) | p.key][0] AS host,
       [n IN range(0, size(v.policyPools) - 1) | v.policyPools[n] + ' ' + v.policyWeights[n]] AS policy,
       reduce(n = 0, it IN [(v)<-[:COUNTS]-(c:UseCount) | c.count] | n + it) AS answers
ORDER BY version
