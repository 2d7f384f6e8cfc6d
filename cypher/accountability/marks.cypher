// What a node comes from that is in quarantine now; routes and fine-tunes by the Datanet versions behind them.
MATCH (root:Fact {id: $of})
CALL (root) {
  WITH root WHERE root:Record
  MATCH (root)-[:CORRECTS*0..5000]->(n)<-[:OF]-(q:Quarantine {open: true})
  RETURN q, n
  UNION
  WITH root WHERE NOT root:Record
  MATCH (root)-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]->(v:DatanetVersion)
  WITH DISTINCT v
  WITH collect(v) AS versions
  MATCH (q:Quarantine {open: true})-[:OF]->(n)
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
