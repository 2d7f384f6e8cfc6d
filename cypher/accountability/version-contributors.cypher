// Datanet versions, as they are and as they were measured: their Datanet, and whose credit they carry.
CALL () {
  MATCH (v:DatanetVersion) WHERE v.key IN $versions
  RETURN v, v AS version, 'DatanetVersion:' + v.key AS name
  UNION ALL
  MATCH (m:MeasuredVersion) WHERE m.key IN $measured
  MATCH (m)-[:MEASURES]->(version)
  RETURN m AS v, version, 'MeasuredVersion:' + m.key AS name
}
MATCH (version)-[:VERSION_OF]->(d:Datanet)
RETURN name, version.key AS version, d.key AS datanet, [(v)-[c:CREDITS]->(p:Contributor) WHERE c.parts > 0 | p.key] AS contributors
