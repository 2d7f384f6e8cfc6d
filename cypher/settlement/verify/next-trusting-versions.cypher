// The next versions of Datanets of weighting TRUST in the order of keys.
MATCH (v:DatanetVersion) WHERE v.key > $after AND EXISTS { (v)-[:VERSION_OF]->(:Datanet {weighting: 'TRUST'}) }
RETURN v.key AS key ORDER BY key LIMIT $limit
