// What points at facts by one kind of relationship: a page for each, versions by number and others by time, then by key; the total where no page is asked for.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
CALL (n) {
  MATCH (n)<-[r:CONTRIBUTED_BY|CORRECTS|VERSION_OF|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY|OWNED_BY|OF]-(m:Fact)
  WHERE NOT $backward AND $limit > 0 AND type(r) = $kind AND $label IN labels(m) AND r.endedAt IS NULL
  WITH DISTINCT m, CASE $kind WHEN 'VERSION_OF' THEN m.version ELSE m.at.epochMillis END AS rank
  WHERE rank > $after.rank OR rank = $after.rank AND m.key > $after.key
  WITH m, rank ORDER BY rank, m.key LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
CALL (n) {
  MATCH (n)<-[r:CONTRIBUTED_BY|CORRECTS|VERSION_OF|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY|OWNED_BY|OF]-(m:Fact)
  WHERE $backward AND $limit > 0 AND type(r) = $kind AND $label IN labels(m) AND r.endedAt IS NULL
  WITH DISTINCT m, CASE $kind WHEN 'VERSION_OF' THEN m.version ELSE m.at.epochMillis END AS rank
  WHERE rank < $after.rank OR rank = $after.rank AND m.key < $after.key
  WITH m, rank ORDER BY rank DESC, m.key DESC LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS backwards
}
RETURN id, page + backwards AS page,
       CASE WHEN $limit = 0 THEN COUNT {
         MATCH (n)<-[r:CONTRIBUTED_BY|CORRECTS|VERSION_OF|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY|OWNED_BY|OF]-(m:Fact)
         WHERE type(r) = $kind AND $label IN labels(m) AND r.endedAt IS NULL
         RETURN DISTINCT m
       } END AS total
