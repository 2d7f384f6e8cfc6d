// The route versions whose line leads to versions of a Datanet, and those versions by name, measured or not.
MATCH (:Datanet {key: $key})<-[:VERSION_OF]-(v:DatanetVersion)
CALL (v) {
  RETURN 'DatanetVersion:' + v.key AS name, v AS credited
  UNION ALL
  MATCH (v)<-[:MEASURES]-(m:MeasuredVersion)
  RETURN 'MeasuredVersion:' + m.key AS name, m AS credited
}
MATCH (credited)<-[:CREDITS]-(f:FineTune)
WITH DISTINCT name, f
MATCH (f)<-[:SERVES]-(r:RouteVersion)
RETURN name, collect(DISTINCT r.key) AS routeVersions
