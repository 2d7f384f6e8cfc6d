// A page of what route versions answered, from a position in each, by route version, time and key; of one provider's own only, where one is named.
UNWIND $sources AS it
CALL (it) {
  MATCH (n:Inference)
  WHERE n.routeVersion = it.routeVersion AND n.at >= datetime({epochMillis: it.at})
    AND (n.at > datetime({epochMillis: it.at}) OR n.key > it.key) AND (it.provider IS NULL OR n.provider = it.provider)
  RETURN n ORDER BY n.at, n.key LIMIT $limit
}
WITH n ORDER BY n.routeVersion, n.at, n.key LIMIT $limit
RETURN n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
