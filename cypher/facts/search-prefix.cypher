// Inferences and versions by the beginning of their key.
CALL () {
  MATCH (n:Inference) WHERE 'Inference' IN $labels AND n.key STARTS WITH $prefix RETURN n LIMIT $limit
  UNION ALL
  MATCH (n:DatanetVersion) WHERE 'DatanetVersion' IN $labels AND n.key STARTS WITH $prefix RETURN n LIMIT $limit
  UNION ALL
  MATCH (n:RouteVersion) WHERE 'RouteVersion' IN $labels AND n.key STARTS WITH $prefix RETURN n LIMIT $limit
}
RETURN labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
LIMIT $limit
