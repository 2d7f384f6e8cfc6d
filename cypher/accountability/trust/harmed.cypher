// What reports that money follows say against records: of each report all scores, and those of the records asked about that did harm.
UNWIND $records AS record
MATCH (r:Record {key: record})
CALL (r) {
  MATCH (r)<-[by:INFLUENCED_BY]-(i:Inference)
  WHERE by.parts = 0 AND i.report IS NOT NULL
  CALL (i) {
    MATCH (i)<-[:OF]-(e:Evidence)
    WHERE NOT e.late AND e.at <= datetime({epochMillis: $asOf}) AND e.recordedAt <= datetime({epochMillis: $knownAt})
    RETURN e ORDER BY e.number DESC LIMIT 1
  }
  WITH by, i, e
  WHERE coalesce(by.report, 1) = e.number AND e.recordedAt > datetime({epochMillis: $since})
    AND (e.sign = 'POSITIVE_HELPS') = (by.score STARTS WITH '-')
  RETURN by.score AS score, i, e ORDER BY e.recordedAt DESC, e.id DESC LIMIT $most
}
WITH i, e, collect([record, score]) AS items
RETURN e.id AS id, e.coverage AS coverage, items,
       [(i)-[by:INFLUENCED_BY]->() WHERE coalesce(by.report, 1) = e.number | by.score] AS scores,
       CASE WHEN e.recordedAt.epochMillis > $now THEN 0 ELSE ($now - e.recordedAt.epochMillis) / 86400000 END AS age
