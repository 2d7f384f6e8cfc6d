// Model routes by key.
MATCH (n:ModelRoute) WHERE n.key IN $keys
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties
