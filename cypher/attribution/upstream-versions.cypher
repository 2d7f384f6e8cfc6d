// All Datanet versions that route versions come from, whatever the weights.
MATCH (v:RouteVersion) WHERE v.key IN $routeVersions
CALL (v) {
  MATCH (v)-[:SERVES|TRAINED_ON|DERIVED_FROM*1..5000]->(d:DatanetVersion)
  RETURN DISTINCT d AS version
}
MATCH (version)-[:VERSION_OF]->(d:Datanet)
RETURN v.key AS routeVersion, collect({datanet: d.key, version: version.version}) AS versions
