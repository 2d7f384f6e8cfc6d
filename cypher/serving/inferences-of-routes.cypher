// The inferences that route versions answered: a page for each, by time and then key; the total where no page is asked for.
UNWIND $ids AS id
MATCH (v:RouteVersion&Fact {id: id})
CALL (v) {
  MATCH (m:Inference)
  WHERE NOT $backward AND $limit > 0 AND m.routeVersion = v.key AND m.at >= datetime({epochMillis: $after.rank})
    AND (m.at > datetime({epochMillis: $after.rank}) OR m.key > $after.key)
  WITH m ORDER BY m.at, m.key LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
CALL (v) {
  MATCH (m:Inference)
  WHERE $backward AND $limit > 0 AND m.routeVersion = v.key AND m.at <= datetime({epochMillis: $after.rank})
    AND (m.at < datetime({epochMillis: $after.rank}) OR m.key < $after.key)
  WITH m ORDER BY m.at DESC, m.key DESC LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS backwards
}
RETURN id, page + backwards AS page,
       CASE WHEN $limit = 0 THEN COUNT { MATCH (m:Inference) WHERE m.routeVersion = v.key AND m.at IS NOT NULL } END AS total
