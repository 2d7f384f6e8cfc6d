// What reports that money follows say against records: of each report all scores, and those of the records asked about that did harm.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt, datetime({epochMillis: $since}) AS since
MATCH (r:Record) WHERE r.key IN $records
MATCH (r)<-[by:INFLUENCED_BY]-(i:Inference)
WHERE by.parts = 0 AND i.report IS NOT NULL
WITH i, asOf, knownAt, since, collect({record: r.key, score: by.score, report: coalesce(by.report, 1)}) AS items
MATCH (i)<-[:OF]-(e:Evidence)
WHERE NOT e.late AND e.at <= asOf AND e.recordedAt <= knownAt
WITH i, since, items, collect(e) AS reports
WITH i, since, items, reduce(last = reports[0], e IN reports | CASE WHEN e.number > last.number THEN e ELSE last END) AS e
WHERE e.recordedAt > since
WITH i, e, [it IN items WHERE it.report = e.number AND (e.sign = 'POSITIVE_HELPS') = (it.score STARTS WITH '-')] AS items
WHERE size(items) > 0
WITH i, e, items ORDER BY e.recordedAt DESC, e.id DESC LIMIT $most
RETURN e.id AS id, e.coverage AS coverage, [it IN items | [it.record, it.score]] AS items,
       [(i)-[by:INFLUENCED_BY]->() WHERE coalesce(by.report, 1) = e.number | by.score] AS scores,
       CASE WHEN e.recordedAt.epochMillis > $now THEN 0 ELSE ($now - e.recordedAt.epochMillis) / 86400000 END AS age
