// Nodes of one kind in the order of times and then keys, last first, from a place on: the rest of that moment, then what is earlier.
CALL () {
  MATCH (n:LABEL) USING INDEX SEEK n:LABEL(at, key)
  WHERE n.at = datetime({epochMillis: $at}) AND n.key < $key
  RETURN n ORDER BY n.at DESC, n.key DESC LIMIT $limit
  UNION ALL
  MATCH (n:LABEL) USING INDEX SEEK n:LABEL(at, key)
  WHERE n.at < datetime({epochMillis: $at}) AND n.at >= datetime({epochMillis: $since}) AND n.key IS NOT NULL
  RETURN n ORDER BY n.at DESC, n.key DESC LIMIT $limit
}
WITH n ORDER BY n.at DESC, n.key DESC LIMIT $limit
RETURN labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
