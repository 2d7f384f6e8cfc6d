// The records that are in Datanets now, members or waiting: a page for each, by time and then key; the total where no page is asked for.
UNWIND $ids AS id
MATCH (d:Datanet&Fact {id: id})
CALL (d) {
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE NOT $backward AND $limit > 0 AND i.until IS NULL
    AND (m.at.epochMillis > $after.rank OR m.at.epochMillis = $after.rank AND m.key > $after.key)
  WITH m ORDER BY m.at, m.key LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
CALL (d) {
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE $backward AND $limit > 0 AND i.until IS NULL
    AND (m.at.epochMillis < $after.rank OR m.at.epochMillis = $after.rank AND m.key < $after.key)
  WITH m ORDER BY m.at DESC, m.key DESC LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS backwards
}
RETURN id, page + backwards AS page,
       CASE WHEN $limit = 0 THEN COUNT { (d)<-[i:IN]-(:Record) WHERE i.until IS NULL } END AS total
