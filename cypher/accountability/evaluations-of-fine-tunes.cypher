// How fine-tunes had been evaluated at a moment, oldest first.
MATCH (f:FineTune) WHERE f.key IN $fineTunes
MATCH (f)<-[:OF]-(e:Evaluation)
WHERE e.at <= datetime({epochMillis: $asOf}) AND e.recordedAt <= datetime({epochMillis: $knownAt})
RETURN f.key AS fineTune, e.benchmark AS benchmark, e.task AS task, e.metric AS metric, e.before AS before, e.after AS after
ORDER BY e.at, e.recordedAt, e.key LIMIT $limit
