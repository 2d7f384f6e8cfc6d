// The next fine-tunes in the order of keys.
MATCH (f:FineTune) WHERE f.key > $after
RETURN f.key AS key ORDER BY key LIMIT $limit
