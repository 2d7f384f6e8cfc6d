// What points at facts by one kind of relationship: a page for each, by version or time and then key, and the total.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
MATCH (n)<-[r:CONTRIBUTED_BY|CORRECTS|VERSION_OF|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY|OWNED_BY|OF]-(m:Fact)
WHERE type(r) = $kind AND $label IN labels(m) AND r.endedAt IS NULL
WITH DISTINCT id, m
WITH id, collect({node: m, rank: coalesce(m.version, m.at.epochMillis)}) AS found
CALL (found) {
  UNWIND found AS it
  WITH it.node AS m, it.rank AS rank
  WHERE NOT $backward AND (rank > $after.rank OR rank = $after.rank AND m.key > $after.key)
  ORDER BY rank, m.key LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
CALL (found) {
  UNWIND found AS it
  WITH it.node AS m, it.rank AS rank
  WHERE $backward AND (rank < $after.rank OR rank = $after.rank AND m.key < $after.key)
  ORDER BY rank DESC, m.key DESC LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS backwards
}
RETURN id, page + backwards AS page, size(found) AS total
