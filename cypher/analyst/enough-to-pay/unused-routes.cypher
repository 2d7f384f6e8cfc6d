// Unused routes: which has nobody ever asked?
//
// All of them: every route, by the counters of its versions.
MATCH (route:ModelRoute)
WHERE NOT EXISTS { (route)<-[:VERSION_OF]-(:RouteVersion)<-[:COUNTS]-(c:UseCount) WHERE c.count > 0 }
RETURN route.key AS route, route.version AS versions, route.at AS published, [(route)<-[:VERSION_OF]-(v)-[:SERVES]->(f) | f.key] AS serves
ORDER BY published, route
LIMIT 1000
