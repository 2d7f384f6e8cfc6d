// Judged answers of route versions, put together where all that they say of anybody is the same: of each judge the last judgement, the operator's first.
UNWIND $routeVersions AS routeVersion
MATCH (v:RouteVersion {key: routeVersion})
WITH v, any(n IN range(0, size(v.policyPools) - 1) WHERE v.policyPools[n] = 'data' AND v.policyWeights[n] > 0) AS paysData
CALL (v) {
  MATCH (i:Inference)
  WHERE i.routeVersion = v.key AND i.verdict IN ['GOOD', 'BAD']
  MATCH (i)<-[:OF]-(j:Judgement)
  WHERE j.at <= datetime({epochMillis: $asOf}) AND j.recordedAt <= datetime({epochMillis: $knownAt})
    AND j.recordedAt > datetime({epochMillis: $since})
  OPTIONAL MATCH (j)-[:BY]->(w:Contributor)
  WITH i, w, j ORDER BY j.recordedAt DESC, j.id DESC
  WITH i, w, collect(j)[0] AS j
  RETURN i, w, j ORDER BY w IS NOT NULL, j.recordedAt DESC, j.id DESC LIMIT $most
}
CALL (i, paysData) {
  // The report that money follows, as far as it was known.
  OPTIONAL MATCH (i)<-[:OF]-(e:Evidence)
  WHERE paysData AND i.report IS NOT NULL AND NOT e.late
    AND e.at <= datetime({epochMillis: $asOf}) AND e.recordedAt <= datetime({epochMillis: $knownAt})
  RETURN max(e.number) AS report
}
WITH v, i, w, j,
     reduce(sum = 0, parts IN [(i)-[by:INFLUENCED_BY]->() WHERE coalesce(by.report, 1) = report | by.parts] | sum + parts) AS given,
     w IS NOT NULL AND EXISTS { (i)-[:INFLUENCED_BY]->(:Record)-[:CORRECTS*0..5000]->(:Record)-[:CONTRIBUTED_BY]->(w) } AS involved
RETURN v.key AS routeVersion, i.provider AS provider, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights, given,
       w.key AS by, involved, j.verdict = 'GOOD' AS good,
       CASE WHEN j.recordedAt.epochMillis > $now THEN 0 ELSE ($now - j.recordedAt.epochMillis) / 86400000 END AS age,
       count(*) AS count, collect(CASE WHEN $named THEN j.id END) AS ids
