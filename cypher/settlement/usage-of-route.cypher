// What a route was used for and what it brought, by stretches of time and asset.
MATCH (r:ModelRoute {key: $route})<-[:VERSION_OF]-(v:RouteVersion)
MATCH (i:Inference)
WHERE i.routeVersion = v.key AND i.at >= datetime({epochMillis: $since}) AND i.at <= datetime({epochMillis: $until})
  AND i.key IS NOT NULL
  AND i.voidReason IS NULL
WITH datetime.truncate($unit, i.at) AS start, i.asset AS asset, count(*) AS inferences,
     sum(i.inputTokens) AS inputTokens, sum(i.outputTokens) AS outputTokens, sum(i.feeHi) AS hi, sum(i.feeLo) AS lo
RETURN start.epochMillis AS start, asset, inferences, inputTokens, outputTokens, hi, lo,
       hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AND inputTokens IS :: INTEGER NOT NULL
         AND outputTokens IS :: INTEGER NOT NULL AS exact
ORDER BY start, asset LIMIT $limit
