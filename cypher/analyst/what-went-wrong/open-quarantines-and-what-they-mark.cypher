// Open quarantines: what is put aside, why, and what stands on it?
MATCH (q:Quarantine {open: true})-[:OF]->(n)
CALL (n) {
  WITH n WHERE n:DatanetVersion
  RETURN n AS v
  UNION
  WITH n WHERE n:Record
  MATCH (n)<-[:CORRECTS*0..5000]-(r:Record)
  WITH DISTINCT r
  MATCH (r)-[i:IN]->(:Datanet)<-[:VERSION_OF]-(v:DatanetVersion)
  WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
  RETURN v
}
WITH q, n, collect(DISTINCT v) AS versions
CALL (versions) {
  UNWIND versions AS v
  MATCH (v)<-[:TRAINED_ON|DERIVED_FROM|SERVES*1..5000]-(x)
  WITH DISTINCT x
  RETURN collect(CASE WHEN x:FineTune THEN x.key END) AS fineTunes, collect(CASE WHEN x:RouteVersion THEN x.key END) AS routeVersions
}
RETURN [label IN labels(n) WHERE label <> 'Fact'][0] AS kind, n.key AS key, q.at AS since, q.reason AS reason, [(q)-[:BY]->(c) | c.key][0] AS by,
       [v IN versions | v.key] AS datanetVersions, fineTunes, routeVersions
ORDER BY since, key
LIMIT 1000
