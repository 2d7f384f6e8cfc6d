// Which Datanets versions belong to.
MATCH (v:DatanetVersion) WHERE v.key IN $versions
MATCH (v)-[:VERSION_OF]->(d:Datanet)
RETURN v.key AS version, d.key AS datanet
