// What transfers of an owner have sent to people and providers, in every asset.
MATCH (t:Transfer)
WHERE t.asset > '' AND t.asset IN $assets AND t.owner = $owner AND t.ownerKind = 'LINE'
MATCH (t)-[p:POSTS]->(a:Account)
WHERE a.kind = 'PAYABLE' OR a.kind = 'HELD'
WITH t.asset AS asset, sum(p.hi) AS hi, sum(p.lo) AS lo
RETURN asset, hi, lo, hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
