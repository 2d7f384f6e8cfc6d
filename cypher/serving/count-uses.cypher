// Counts inferences by route version and own provider ('' where they name none), in one shard of the counters.
UNWIND $counts AS it
MATCH (v:RouteVersion {key: it.routeVersion})
MERGE (c:UseCount {routeVersion: it.routeVersion, provider: it.provider, shard: $shard})
ON CREATE SET c.count = 0
// Only now is the counter locked; what is read from here on stays.
SET c._lock = true
FOREACH (_ IN CASE c.count WHEN 0 THEN [1] END | CREATE (c)-[:COUNTS]->(v))
SET c.count = c.count + it.count
REMOVE c._lock
