// The next assets in the order of keys.
MATCH (a:Asset) WHERE a.key > $after
RETURN a.key AS asset ORDER BY asset LIMIT $limit
