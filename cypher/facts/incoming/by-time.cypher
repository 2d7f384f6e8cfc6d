// What points at facts by a kind of relationship that keeps the place of its source, by time and then key: a page for each, from a place on.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
CALL (n) {
  // The two parts come one after another, each in the order of the index.
  CALL (n) {
    MATCH (m:Fact)-[r:TYPE]->(target) USING INDEX SEEK r:TYPE(to, at, key)
    WHERE r.to = n.key AND r.at = datetime({epochMillis: $after.rank}) AND r.key > $after.key AND target = n
    RETURN m, r ORDER BY r.to, r.at, r.key LIMIT $limit
    UNION ALL
    MATCH (m:Fact)-[r:TYPE]->(target) USING INDEX SEEK r:TYPE(to, at, key)
    WHERE r.to = n.key AND r.at > datetime({epochMillis: $after.rank}) AND r.key IS NOT NULL AND target = n
    RETURN m, r ORDER BY r.to, r.at, r.key LIMIT $limit
  }
  WITH m LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
RETURN id, page, null AS end
