// How much a route version had answered at a moment: the counters know only how much it has by now.
MATCH (i:Inference)
WHERE i.routeVersion = $routeVersion AND i.at <= datetime({epochMillis: $asOf}) AND i.key IS NOT NULL
  AND i.recordedAt <= datetime({epochMillis: $knownAt})
RETURN count(i) AS total
