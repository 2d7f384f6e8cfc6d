// The member records of Datanet versions: a page for each, by time and then key, and the total.
UNWIND $ids AS id
MATCH (v:Fact {id: id})-[:VERSION_OF]->(d:Datanet)
MATCH (d)<-[i:IN]-(m:Record)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
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
