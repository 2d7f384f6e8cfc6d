// The inferences that route versions answered: a page for each, by time and then key, and the total where no page is asked for.
UNWIND $ids AS id
MATCH (v:RouteVersion&Fact {id: id})
CALL (v) {
  MATCH (m:Inference)
  WHERE NOT $backward AND m.routeVersion = v.key AND m.at >= datetime({epochMillis: $after.rank})
    AND (m.at > datetime({epochMillis: $after.rank}) OR m.key > $after.key)
  RETURN m ORDER BY m.at, m.key LIMIT $limit
  UNION ALL
  MATCH (m:Inference)
  WHERE $backward AND m.routeVersion = v.key AND m.at <= datetime({epochMillis: $after.rank})
    AND (m.at < datetime({epochMillis: $after.rank}) OR m.key < $after.key)
  RETURN m ORDER BY m.at DESC, m.key DESC LIMIT $limit
}
WITH v, id, collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
RETURN id, page,
       CASE WHEN $limit = 0 THEN COUNT { MATCH (m:Inference) WHERE m.routeVersion = v.key AND m.at IS NOT NULL } END AS total
