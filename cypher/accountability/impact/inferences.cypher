// A page of what route versions answered, from a position in each, by route version, time and key; of one provider's own only, where one is named.
UNWIND $sources AS it
CALL (it) {
  CALL (it) {
    MATCH (n:Inference)
    WHERE n.routeVersion = it.routeVersion AND n.at = datetime({epochMillis: it.at}) AND n.key > it.key
      AND (it.provider IS NULL OR n.provider = it.provider)
    RETURN n ORDER BY n.routeVersion, n.at, n.key LIMIT $limit
    UNION ALL
    MATCH (n:Inference)
    WHERE n.routeVersion = it.routeVersion AND n.at > datetime({epochMillis: it.at}) AND n.key IS NOT NULL
      AND (it.provider IS NULL OR n.provider = it.provider)
    RETURN n ORDER BY n.routeVersion, n.at, n.key LIMIT $limit
  }
  RETURN n
}
WITH n ORDER BY n.routeVersion, n.at, n.key LIMIT $limit
RETURN n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
