// Route versions by key.
MATCH (n:RouteVersion) WHERE n.key IN $keys
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties
