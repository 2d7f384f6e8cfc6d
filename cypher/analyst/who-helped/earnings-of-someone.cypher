// Earnings of someone: how much, through which versions, records and models?
WITH 'Contributor:hanna-lindqvist' AS owner // Contributor: or ComputeProvider: and a key
MATCH (a:Account {owner: owner, kind: 'PAYABLE'})<-[p:POSTS]-(t:Transfer)
WHERE a.asset > '' AND t.kind IN ['SETTLEMENT', 'RELEASE']
MATCH (asset:Asset {key: a.asset})
WITH asset.key AS code, asset.decimals AS d, t.owner AS through, count(DISTINCT t.settlement) AS settlements, sum(p.hi) AS hi, sum(p.lo) AS lo
WITH code, d, through, settlements, hi + lo / 1000000000000 AS hi, lo % 1000000000000 AS lo
WITH code, d, through, settlements, hi, lo,
     CASE hi WHEN 0 THEN toString(lo) ELSE toString(hi) + right('00000000000' + toString(lo), 12) END AS amount
WITH *, CASE WHEN size(amount) > d THEN amount ELSE right('0000000000000000000' + amount, d + 1) END AS digits
RETURN through, left(digits, size(digits) - d) + CASE d WHEN 0 THEN '' ELSE '.' + right(digits, d) END + ' ' + code AS earned, amount, settlements
ORDER BY code, hi DESC, lo DESC, through
LIMIT 1000
