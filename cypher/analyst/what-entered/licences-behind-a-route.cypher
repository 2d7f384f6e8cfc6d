// Licences behind a route: which, of what, and where is none said?
//
// Of records, those that were members and all that these correct. Whether two licences agree is said by `memory` of the API, path by path.
WITH 'triage-desk@2' AS routeVersion // the key of a route version
MATCH (:RouteVersion {key: routeVersion})-[:SERVES|TRAINED_ON|DERIVED_FROM*1..5000]->(n)
WITH collect(DISTINCT n) AS behind
CALL (behind) {
  UNWIND behind AS n
  OPTIONAL MATCH (n)-[:VERSION_OF]->(d:Datanet)
  RETURN [label IN labels(n) WHERE label <> 'Fact'][0] AS kind, n.key AS key, coalesce(n.license, d.license) AS licence
  UNION ALL
  UNWIND [n IN behind WHERE n:DatanetVersion] AS v
  MATCH (v)-[:VERSION_OF]->(:Datanet)<-[i:IN]-(m:Record)
  WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
  WITH DISTINCT m
  MATCH (m)-[:CORRECTS*0..5000]->(r:Record)
  WITH DISTINCT r
  RETURN 'Record' AS kind, r.key AS key, r.license AS licence
}
RETURN coalesce(licence, 'none said') AS licence, kind, count(*) AS howMany, collect(key)[..5] AS forExample
ORDER BY kind, licence
