// Judged answers of route versions, put together where all that they say of anybody is the same: of each judge the last judgement, the operator's first.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt, datetime({epochMillis: $since}) AS since
UNWIND $routeVersions AS routeVersion
MATCH (v:RouteVersion {key: routeVersion})
WITH v, asOf, knownAt, since,
     any(n IN range(0, size(v.policyPools) - 1) WHERE v.policyPools[n] = 'data' AND v.policyWeights[n] > 0) AS paysData
CALL (v, asOf, knownAt, since) {
  MATCH (i:Inference)
  WHERE i.routeVersion = v.key AND i.verdict IN ['GOOD', 'BAD']
  MATCH (i)<-[:OF]-(j:Judgement)
  WHERE j.at <= asOf AND j.recordedAt <= knownAt AND j.recordedAt > since
  OPTIONAL MATCH (j)-[:BY]->(w:Contributor)
  WITH i, w, collect(j) AS said
  WITH i, w, reduce(last = said[0], j IN said | CASE WHEN j.recordedAt > last.recordedAt OR j.recordedAt = last.recordedAt AND j.id > last.id THEN j ELSE last END) AS j
  RETURN i, w, j ORDER BY w IS NOT NULL, j.recordedAt DESC, j.id DESC LIMIT $most
}
CALL (i, paysData, asOf, knownAt) {
  // The report that money follows, as far as it was known; the sum of none is 0.
  WITH * WHERE i.report IS NOT NULL AND paysData
  MATCH (i)<-[:OF]-(e:Evidence)
  WHERE NOT e.late AND e.at <= asOf AND e.recordedAt <= knownAt
  WITH i, max(e.number) AS report
  MATCH (i)-[by:INFLUENCED_BY]->()
  WHERE coalesce(by.report, 1) = report
  RETURN sum(by.parts) AS given
}
CALL (i, w) {
  WITH * WHERE w IS NULL
  RETURN false AS involved
  UNION ALL
  WITH * WHERE w IS NOT NULL
  RETURN EXISTS { (i)-[:INFLUENCED_BY]->(:Record)-[:CORRECTS*0..5000]->(:Record)-[:CONTRIBUTED_BY]->(w) } AS involved
}
RETURN v.key AS routeVersion, i.provider AS provider, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights, given,
       w.key AS by, involved, j.verdict = 'GOOD' AS good,
       CASE WHEN j.recordedAt.epochMillis > $now THEN 0 ELSE ($now - j.recordedAt.epochMillis) / 86400000 END AS age,
       count(*) AS count, collect(CASE WHEN $named THEN j.id END) AS ids
