// What became payable to an owner, by stretches of time, asset and the node it was earned through.
MATCH (a:Account {owner: $owner, kind: 'PAYABLE'})
WHERE a.asset > '' AND ($asset IS NULL OR a.asset = $asset)
MATCH (a)<-[p:POSTS]-(t:Transfer)
WHERE t.kind IN ['SETTLEMENT', 'RELEASE'] AND t.at >= datetime({epochMillis: $since}) AND t.at <= datetime({epochMillis: $until})
WITH datetime.truncate($unit, t.at) AS start, a.asset AS asset, t.owner AS through, sum(p.hi) AS hi, sum(p.lo) AS lo
RETURN start.epochMillis AS start, asset, through, hi, lo,
       hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
ORDER BY start, asset, through LIMIT $limit
