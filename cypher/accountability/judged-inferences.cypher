// The judged inferences of route versions, the newest ones, put together where all they came by is the same; each with the records its evidence says helped.
UNWIND $routeVersions AS routeVersion
MATCH (i:Inference)
WHERE i.routeVersion = routeVersion AND i.verdict IN ['GOOD', 'BAD']
  AND i.at >= datetime({epochMillis: $since}) AND i.at <= datetime({epochMillis: $until})
WITH i ORDER BY i.at DESC, i.key DESC LIMIT $most
CALL (i) {
  // The report that money follows; where none came in time, the last one.
  OPTIONAL MATCH (i)<-[:OF]-(e:Evidence)
  WHERE i.report IS NULL
  WITH i, coalesce(i.report, max(e.number)) AS report
  RETURN [(i)-[by:INFLUENCED_BY]->(r) WHERE coalesce(by.report, 1) = report AND by.parts > 0 | r.key] AS records
}
RETURN i.routeVersion AS routeVersion, i.provider AS provider, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights,
       i.verdict = 'BAD' AS bad, sum(CASE size(records) WHEN 0 THEN 1 ELSE 0 END) AS plain,
       collect(CASE size(records) WHEN 0 THEN null ELSE records END) AS evidenced
