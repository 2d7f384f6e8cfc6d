// What evidence gave to records in judged answers, put together where all of it is the same; judgements count as in `judged`.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt, datetime({epochMillis: $since}) AS since
MATCH (r:Record) WHERE r.key IN $records
MATCH (r)<-[by:INFLUENCED_BY]-(i:Inference)
WHERE by.parts > 0 AND i.report IS NOT NULL AND i.verdict IN ['GOOD', 'BAD']
WITH i, asOf, knownAt, since, collect({record: r.key, parts: by.parts, report: coalesce(by.report, 1)}) AS items
// The report that money follows, as far as it was known.
MATCH (i)<-[:OF]-(e:Evidence)
WHERE NOT e.late AND e.at <= asOf AND e.recordedAt <= knownAt
WITH i, asOf, knownAt, since, items, max(e.number) AS report
WITH i, asOf, knownAt, since, [it IN items WHERE it.report = report] AS items
WHERE size(items) > 0
MATCH (i)<-[:OF]-(j:Judgement)
WHERE j.at <= asOf AND j.recordedAt <= knownAt AND j.recordedAt > since
OPTIONAL MATCH (j)-[:BY]->(w:Contributor)
WITH i, items, w, collect(j) AS said
WITH i, items, w, reduce(last = said[0], j IN said | CASE WHEN j.recordedAt > last.recordedAt OR j.recordedAt = last.recordedAt AND j.id > last.id THEN j ELSE last END) AS j
ORDER BY w IS NOT NULL, j.recordedAt DESC, j.id DESC LIMIT $most
CALL (i, w) {
  WITH * WHERE w IS NULL
  RETURN false AS involved
  UNION ALL
  WITH * WHERE w IS NOT NULL
  RETURN EXISTS { (i)-[:INFLUENCED_BY]->(:Record)-[:CORRECTS*0..5000]->(:Record)-[:CONTRIBUTED_BY]->(w) } AS involved
}
UNWIND items AS it
RETURN it.record AS record, it.parts AS parts, i.routeVersion AS routeVersion, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights,
       w.key AS by, involved, j.verdict = 'GOOD' AS good,
       CASE WHEN j.recordedAt.epochMillis > $now THEN 0 ELSE ($now - j.recordedAt.epochMillis) / 86400000 END AS age,
       count(*) AS count, collect(CASE WHEN $named THEN j.id END) AS ids
