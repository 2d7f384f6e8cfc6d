// Which Datanet versions were measured.
MATCH (m:MeasuredVersion) WHERE m.key IN $measured
MATCH (m)-[:MEASURES]->(v:DatanetVersion)
RETURN 'MeasuredVersion:' + m.key AS name, 'DatanetVersion:' + v.key AS stands
