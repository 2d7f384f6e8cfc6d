// What evidence gave to records in judged answers, put together where all of it is the same; judgements count as in `judged`.
UNWIND $records AS record
MATCH (r:Record {key: record})
CALL (r) {
  MATCH (r)<-[by:INFLUENCED_BY]-(i:Inference)
  WHERE by.parts > 0 AND i.report IS NOT NULL AND i.verdict IN ['GOOD', 'BAD']
  MATCH (v:RouteVersion {key: i.routeVersion})
  WHERE any(n IN range(0, size(v.policyPools) - 1) WHERE v.policyPools[n] = 'data' AND v.policyWeights[n] > 0)
  CALL (i) {
    MATCH (i)<-[:OF]-(e:Evidence)
    WHERE NOT e.late AND e.at <= datetime({epochMillis: $asOf}) AND e.recordedAt <= datetime({epochMillis: $knownAt})
    RETURN max(e.number) AS report
  }
  WITH by, i WHERE coalesce(by.report, 1) = report
  MATCH (i)<-[:OF]-(j:Judgement)
  WHERE j.at <= datetime({epochMillis: $asOf}) AND j.recordedAt <= datetime({epochMillis: $knownAt})
    AND j.recordedAt > datetime({epochMillis: $since})
  OPTIONAL MATCH (j)-[:BY]->(w:Contributor)
  WITH by, i, w, j ORDER BY j.recordedAt DESC, j.id DESC
  WITH by, i, w, collect(j)[0] AS j
  RETURN by.parts AS parts, i, w, j ORDER BY w IS NOT NULL, j.recordedAt DESC, j.id DESC LIMIT $most
}
WITH record, parts, i, w, j,
     w IS NOT NULL AND EXISTS { (i)-[:INFLUENCED_BY]->(:Record)-[:CORRECTS*0..5000]->(:Record)-[:CONTRIBUTED_BY]->(w) } AS involved
RETURN record, parts, i.routeVersion AS routeVersion, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights,
       w.key AS by, involved, j.verdict = 'GOOD' AS good,
       CASE WHEN j.recordedAt.epochMillis > $now THEN 0 ELSE ($now - j.recordedAt.epochMillis) / 86400000 END AS age,
       count(*) AS count, collect(CASE WHEN $named THEN j.id END) AS ids
