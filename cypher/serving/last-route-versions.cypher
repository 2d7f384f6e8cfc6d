// The number of the last published version of each route.
UNWIND $routes AS key
MATCH (r:ModelRoute {key: key})
RETURN key AS route, r.version AS version
