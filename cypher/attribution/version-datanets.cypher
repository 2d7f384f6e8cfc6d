// Which Datanets versions belong to, as they are and as they were measured.
MATCH (v:DatanetVersion) WHERE v.key IN $versions
MATCH (v)-[:VERSION_OF]->(d:Datanet)
RETURN 'DatanetVersion:' + v.key AS name, 'Datanet:' + d.key AS stands
UNION ALL
MATCH (m:MeasuredVersion) WHERE m.key IN $measured
MATCH (m)-[:MEASURES]->(:DatanetVersion)-[:VERSION_OF]->(d:Datanet)
RETURN 'MeasuredVersion:' + m.key AS name, 'Datanet:' + d.key AS stands
