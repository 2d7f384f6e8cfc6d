// The records that are in Datanets now, members or waiting: a page for each, by time and then key, and the total.
UNWIND $ids AS id
MATCH (d:Fact {id: id})
MATCH (d)<-[i:IN]-(m:Record)
WHERE i.until IS NULL
WITH id, collect({node: m, rank: m.at.epochMillis}) AS found
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
