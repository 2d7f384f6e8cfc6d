// The records that are in Datanets now, members or waiting, and the members of Datanet versions, by time and then key: a page for each, from a place on; and where it looked at all it may before it was full, the last place it looked at.
UNWIND $ids AS id
MATCH (n:Fact {id: id})-[:VERSION_OF*0..1]->(d:Datanet)
WITH id, d, CASE WHEN n:DatanetVersion THEN n.version END AS version
CALL (d, version) {
  // The two parts come one after another, each in the order of the index.
  CALL (d) {
    MATCH (m:Record)-[i:IN]->() USING INDEX SEEK i:IN(datanet, at, key)
    WHERE i.datanet = d.key AND i.at = datetime({epochMillis: $after.rank}) AND i.key > $after.key
    RETURN m, i ORDER BY i.datanet, i.at, i.key LIMIT $visits
    UNION ALL
    MATCH (m:Record)-[i:IN]->() USING INDEX SEEK i:IN(datanet, at, key)
    WHERE i.datanet = d.key AND i.at > datetime({epochMillis: $after.rank}) AND i.key IS NOT NULL
    RETURN m, i ORDER BY i.datanet, i.at, i.key LIMIT $visits
  }
  WITH m, i LIMIT $visits
  WITH m
  WHERE CASE WHEN version IS NULL THEN i.until IS NULL
             ELSE i.since <= version AND (i.until IS NULL OR i.until > version) END
  WITH m LIMIT $limit
  RETURN collect(m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis}) AS page
}
CALL (d, page) {
  WITH * WHERE size(page) < $limit
  CALL (d) {
    MATCH ()-[i:IN]->() USING INDEX SEEK i:IN(datanet, at, key)
    WHERE i.datanet = d.key AND i.at = datetime({epochMillis: $after.rank}) AND i.key > $after.key
    RETURN i.at AS at, i.key AS key ORDER BY i.datanet, i.at, i.key LIMIT $visits + 1
    UNION ALL
    MATCH ()-[i:IN]->() USING INDEX SEEK i:IN(datanet, at, key)
    WHERE i.datanet = d.key AND i.at > datetime({epochMillis: $after.rank}) AND i.key IS NOT NULL
    RETURN i.at AS at, i.key AS key ORDER BY i.datanet, i.at, i.key LIMIT $visits + 1
  }
  WITH at, key SKIP $visits - 1 LIMIT 2
  WITH collect({rank: at.epochMillis, key: key}) AS looked
  RETURN CASE WHEN size(looked) = 2 THEN looked[0] END AS end
}
RETURN id, page, end
