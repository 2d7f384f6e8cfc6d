// Fine-tunes and route versions from a moment on, in the order in which they were learned of, and what each was made of.
CALL () {
  MATCH (n:FineTune)
  WHERE n.recordedAt >= datetime($at) AND (n.recordedAt > datetime($at) OR n.id > $id)
  RETURN n ORDER BY n.recordedAt, n.id LIMIT $limit
  UNION ALL
  MATCH (n:RouteVersion)
  WHERE n.recordedAt >= datetime($at) AND (n.recordedAt > datetime($at) OR n.id > $id)
  RETURN n ORDER BY n.recordedAt, n.id LIMIT $limit
}
WITH n ORDER BY n.recordedAt, n.id LIMIT $limit
RETURN n.id AS id, elementId(n) AS elementId, n.key AS key, n.version AS version,
       toString(datetime({datetime: n.recordedAt, timezone: 'Z'})) AS at,
       head([(n)-[:VERSION_OF]->(route) | route.id]) AS route,
       [(n)-[:TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY]->(parent) | parent.id] AS parents
