// Nodes of one kind in the order of keys, last first, from a place on.
MATCH (n:LABEL) USING INDEX SEEK n:LABEL(key)
WHERE n.key < $key AND n.key >= $prefix AND n.key <= $last
WITH n ORDER BY n.key DESC LIMIT $limit
RETURN labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
