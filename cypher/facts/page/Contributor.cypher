// A page of contributors, by key or by time, from a position on.
WITH $order AS order, datetime({epochMillis: $at}) AS at,
     datetime({epochMillis: $since}) AS since, datetime({epochMillis: $until}) AS until
CALL (order, at, since, until) {
  WITH order, at, since, until WHERE order = 'KEY_ASC'
  MATCH (n:Contributor) USING INDEX n:Contributor(key)
  WHERE n.key > $key AND n.key >= $prefix AND n.key <= $last
    AND n.at >= since AND n.at <= until
  RETURN n ORDER BY n.key LIMIT $limit
  UNION ALL
  WITH order, at, since, until WHERE order = 'KEY_DESC'
  MATCH (n:Contributor) USING INDEX n:Contributor(key)
  WHERE n.key < $key AND n.key >= $prefix AND n.key <= $last
    AND n.at >= since AND n.at <= until
  RETURN n ORDER BY n.key DESC LIMIT $limit
  UNION ALL
  WITH order, at, since, until WHERE order = 'AT_ASC'
  MATCH (n:Contributor)
  WHERE n.at >= at AND n.at <= until AND n.at >= since
    AND (n.at > at OR n.key > $key) AND n.key STARTS WITH $prefix
  RETURN n ORDER BY n.at, n.key LIMIT $limit
  UNION ALL
  WITH order, at, since, until WHERE order = 'AT_DESC'
  MATCH (n:Contributor)
  WHERE n.at <= at AND n.at >= since AND n.at <= until
    AND (n.at < at OR n.key < $key) AND n.key STARTS WITH $prefix
  RETURN n ORDER BY n.at DESC, n.key DESC LIMIT $limit
}
RETURN labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
