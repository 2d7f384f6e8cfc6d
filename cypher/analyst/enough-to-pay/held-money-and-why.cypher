// Held money: whose is it, where did it come by, and which quarantine holds it?
WITH 'LINE' AS asset // the code of an asset
MATCH (a:Account {asset: asset, kind: 'HELD'})<-[p:POSTS]-(t:Transfer)
WHERE a.owner > ''
WITH asset, a, t.owner AS through, sum(p.hi) AS hi, sum(p.lo) AS lo
MATCH (coin:Asset {key: asset})
WITH coin.decimals AS d, asset, a.owner AS owner, through, hi + lo / 1000000000000 AS hi, lo % 1000000000000 AS lo
WHERE hi > 0 OR lo > 0
CALL (asset, through) {
  MATCH (q:Quarantine {open: true})-[:OF]->(n)
  MATCH (:HoldTotal {asset: asset, hold: q.id, owner: through})
  RETURN collect(n.key + ': ' + q.reason) AS why
}
WITH *, CASE hi WHEN 0 THEN toString(lo) ELSE toString(hi) + right('00000000000' + toString(lo), 12) END AS amount
WITH *, CASE WHEN size(amount) > d THEN amount ELSE right('0000000000000000000' + amount, d + 1) END AS digits
RETURN owner, through, left(digits, size(digits) - d) + CASE d WHEN 0 THEN '' ELSE '.' + right(digits, d) END + ' ' + asset AS held, amount, why
ORDER BY hi DESC, lo DESC, owner, through
LIMIT 10000
