// The next Datanet versions in the order of keys.
MATCH (v:DatanetVersion) WHERE v.key > $after
RETURN v.key AS key ORDER BY key LIMIT $limit
