// How the answers of a route were judged, by stretches of the time they were given; of each answer what was said last.
MATCH (r:ModelRoute {key: $route})<-[:VERSION_OF]-(v:RouteVersion)
MATCH (i:Inference)
WHERE i.routeVersion = v.key AND i.verdict IN ['GOOD', 'BAD']
  AND i.at >= datetime({epochMillis: $since}) AND i.at <= datetime({epochMillis: $until})
WITH datetime.truncate($unit, i.at) AS start, count(CASE i.verdict WHEN 'GOOD' THEN 1 END) AS good, count(*) AS judged
RETURN start.epochMillis AS start, good, judged - good AS bad
ORDER BY start LIMIT $limit
