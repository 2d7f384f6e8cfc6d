// Nodes of one kind by their keys.
MATCH (n:LABEL) WHERE n.key IN $keys
RETURN n.key AS key, labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
