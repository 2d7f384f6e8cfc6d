// What points at facts by a kind of relationship of which a node has few, versions by number and others by time, then by key, last first: a page for each, from a place on.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
CALL (n) {
  MATCH (n)<-[r:VERSION_OF|CORRECTS|OWNED_BY|OF]-(m:Fact)
  WHERE type(r) = $kind AND $label IN labels(m) AND r.endedAt IS NULL
  WITH DISTINCT m, CASE $kind WHEN 'VERSION_OF' THEN m.version ELSE m.at.epochMillis END AS rank
  WHERE rank < $after.rank OR rank = $after.rank AND m.key < $after.key
  WITH m, rank ORDER BY rank DESC, m.key DESC LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
RETURN id, page, null AS end
