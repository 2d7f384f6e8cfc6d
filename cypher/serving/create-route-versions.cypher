// Publishes route versions; the first one makes the route, whose id follows from it.
UNWIND $rows AS row
MERGE (route:ModelRoute {key: row.route})
ON CREATE SET route:Fact, route.id = 'route-' + row.properties.id, route.actor = row.properties.actor,
              route.digest = row.properties.digest,
              route.at = datetime({epochMillis: row.at}), route.recordedAt = datetime.statement()
SET route.version = row.properties.version
CREATE (v:RouteVersion:Fact)-[:VERSION_OF]->(route)
SET v = row.properties, v.at = datetime({epochMillis: row.at}), v.recordedAt = datetime.statement()
WITH row, v
CALL (row, v) {
  MATCH (p:ComputeProvider {key: row.provider}) CREATE (v)-[:HOSTED_BY {to: p.key, at: v.at, key: v.key}]->(p)
  RETURN count(*) AS hosted }
CALL (row, v) {
  UNWIND row.serves AS it
  MATCH (f:FineTune {key: it.key}) CREATE (v)-[:SERVES {weight: it.weight, to: f.key, at: v.at, key: v.key}]->(f) }
