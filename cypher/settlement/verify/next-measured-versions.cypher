// The next measured versions in the order of keys.
MATCH (v:MeasuredVersion) WHERE v.key > $after
RETURN v.key AS key ORDER BY key LIMIT $limit
