// Versions as they were measured for fine-tunes, by key.
MATCH (n:MeasuredVersion) WHERE n.key IN $keys
RETURN n.key AS key, labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
