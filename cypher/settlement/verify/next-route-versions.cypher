// The next route versions in the order of keys.
MATCH (v:RouteVersion) WHERE v.key > $after
RETURN v.key AS key ORDER BY key LIMIT $limit
