// The inferences that route versions answered, by time and then key: a page for each, from a place on.
UNWIND $ids AS id
MATCH (v:RouteVersion&Fact {id: id})
CALL (v) {
  CALL (v) {
    MATCH (m:Inference)
    WHERE m.routeVersion = v.key AND m.at = datetime({epochMillis: $after.rank}) AND m.key > $after.key
    RETURN m ORDER BY m.routeVersion, m.at, m.key LIMIT $limit
    UNION ALL
    MATCH (m:Inference)
    WHERE m.routeVersion = v.key AND m.at > datetime({epochMillis: $after.rank}) AND m.key IS NOT NULL
    RETURN m ORDER BY m.routeVersion, m.at, m.key LIMIT $limit
  }
  WITH m ORDER BY m.at, m.key LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
RETURN id, page, null AS end
