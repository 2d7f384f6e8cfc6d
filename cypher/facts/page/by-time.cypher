// Nodes of one kind in the order of times and then keys, from a place on: the rest of that moment, then what is later.
CALL () {
  MATCH (n:LABEL) USING INDEX SEEK n:LABEL(at, key)
  WHERE n.at = datetime({epochMillis: $at}) AND n.key > $key
  RETURN n ORDER BY n.at, n.key LIMIT $limit
  UNION ALL
  MATCH (n:LABEL) USING INDEX SEEK n:LABEL(at, key)
  WHERE n.at > datetime({epochMillis: $at}) AND n.at <= datetime({epochMillis: $until}) AND n.key IS NOT NULL
  RETURN n ORDER BY n.at, n.key LIMIT $limit
}
WITH n ORDER BY n.at, n.key LIMIT $limit
RETURN labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
