// How much each of these route versions answered.
UNWIND $routeVersions AS key
MATCH (v:RouteVersion {key: key})
RETURN v.key AS key, reduce(sum = 0, count IN [(v)<-[:COUNTS]-(c) | c.count] | sum + count) AS uses
