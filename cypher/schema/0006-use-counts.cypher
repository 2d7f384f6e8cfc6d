// How many inferences route versions have answered: counters, so that nobody counts the inferences themselves.
CREATE CONSTRAINT use_count IF NOT EXISTS FOR (n:UseCount) REQUIRE (n.routeVersion, n.provider, n.shard) IS UNIQUE;
CREATE INDEX use_count_provider IF NOT EXISTS FOR (n:UseCount) ON (n.provider);
// What was known before there were counters is counted once, in the first shard.
MATCH (i:Inference)
WITH i.routeVersion AS routeVersion, coalesce(i.provider, '') AS provider, count(*) AS count
MATCH (v:RouteVersion {key: routeVersion})
MERGE (c:UseCount {routeVersion: routeVersion, provider: provider, shard: 0})
SET c.count = count
MERGE (c)-[:COUNTS]->(v);
