// Nodes of one kind in the order of keys, last first, from a place on: of so many that are looked at, those of a time.
MATCH (n:LABEL) USING INDEX n:LABEL(key)
WHERE n.key < $key AND n.key >= $prefix AND n.key <= $last
WITH n ORDER BY n.key DESC LIMIT $visits
WHERE n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until})
WITH n LIMIT $limit
RETURN labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
