// The member records of Datanet versions: a page for each, by time and then key; the total where no page is asked for.
UNWIND $ids AS id
MATCH (v:Fact {id: id})-[:VERSION_OF]->(d:Datanet)
CALL (v, d) {
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE NOT $backward AND $limit > 0 AND i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
    AND (m.at.epochMillis > $after.rank OR m.at.epochMillis = $after.rank AND m.key > $after.key)
  WITH m ORDER BY m.at, m.key LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
CALL (v, d) {
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE $backward AND $limit > 0 AND i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
    AND (m.at.epochMillis < $after.rank OR m.at.epochMillis = $after.rank AND m.key < $after.key)
  WITH m ORDER BY m.at DESC, m.key DESC LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS backwards
}
RETURN id, page + backwards AS page,
       CASE WHEN $limit = 0 THEN COUNT { (d)<-[i:IN]-(:Record) WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version) } END AS total
