// Verdicts on records of contributors, of each reviewer the last one in each line of corrections, and whether the reviewer has contributed to that line.
MATCH (c:Contributor) WHERE c.key IN $contributors
MATCH (c)<-[:CONTRIBUTED_BY]-(r:Record)
WHERE EXISTS { (r)<-[:OF]-(:Validation) }
WITH DISTINCT r
MATCH (r)-[:CORRECTS*0..5000]->(oldest:Record)
WHERE oldest.revision = 0
WITH DISTINCT oldest
CALL (oldest) {
  MATCH (oldest)<-[:CORRECTS*0..5000]-(x:Record)
  RETURN collect(DISTINCT x) AS chain
}
CALL (chain) {
  UNWIND chain AS x
  MATCH (x)<-[:OF]-(v:Validation)
  WHERE v.at <= datetime({epochMillis: $asOf}) AND v.recordedAt <= datetime({epochMillis: $knownAt})
    AND v.recordedAt > datetime({epochMillis: $since})
  MATCH (v)-[:BY]->(w:Contributor)
  WITH x, v, w ORDER BY v.recordedAt DESC, v.id DESC
  WITH w, collect([v, x])[0] AS last
  RETURN w, last[0] AS v, last[1] AS x
}
RETURN v.id AS id, v.verdict = 'ACCEPTED' AS accepted, x.key AS record, w.key AS by,
       any(y IN chain WHERE EXISTS { (y)-[:CONTRIBUTED_BY]->(w) }) AS involved,
       [(x)-[s:CONTRIBUTED_BY]->(p) | [p.key, s.share]] AS shares,
       CASE WHEN v.recordedAt.epochMillis > $now THEN 0 ELSE ($now - v.recordedAt.epochMillis) / 86400000 END AS age
