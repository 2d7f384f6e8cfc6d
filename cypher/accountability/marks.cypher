// What a node comes from that was in quarantine at a moment; routes and fine-tunes by the Datanet versions behind them.
CALL () {
  MATCH (q:Quarantine {open: true})
  WHERE $always
  RETURN q
  UNION ALL
  UNWIND CASE WHEN $always THEN [] ELSE [datetime({epochMillis: $knownAt})] END AS knownAt
  WITH knownAt, datetime({epochMillis: $asOf}) AS asOf
  MATCH (q:Quarantine)
  WHERE q.recordedAt <= knownAt AND q.at <= asOf
    AND NOT EXISTS { (q)<-[:RELEASES]-(s) WHERE s.at <= asOf AND s.recordedAt <= knownAt }
  RETURN q
}
WITH collect(q) AS open
MATCH (root:Fact {id: $of})
CALL (root, open) {
  WITH root, open WHERE root:Record
  MATCH (root)-[:CORRECTS*0..5000]->(n)<-[:OF]-(q:Quarantine)
  WHERE q IN open
  RETURN q, n
  UNION
  WITH root, open WHERE NOT root:Record
  MATCH (root)-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]->(v:DatanetVersion)
  WITH DISTINCT v, open
  WITH collect(v) AS versions, open
  UNWIND open AS q
  MATCH (q)-[:OF]->(n)
  CALL (n) {
    WITH n WHERE n:DatanetVersion
    RETURN n AS v
    UNION
    WITH n WHERE n:Record
    MATCH (n)<-[:CORRECTS*0..5000]-(m:Record)
    WITH DISTINCT m
    MATCH (m)-[i:IN]->(d:Datanet)
    WITH DISTINCT d, i.since AS since, i.until AS until
    MATCH (d)<-[:VERSION_OF]-(v:DatanetVersion)
    WHERE since <= v.version AND (until IS NULL OR until > v.version)
    RETURN v
  }
  WITH q, n, versions, collect(v) AS reached
  WHERE any(v IN reached WHERE v IN versions)
  RETURN q, n
}
RETURN q.id AS quarantine, n.id AS held
ORDER BY q.recordedAt, quarantine LIMIT $limit
