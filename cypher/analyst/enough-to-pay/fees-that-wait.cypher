// Fees that wait: which have come in and are not settled yet?
WITH 'LINE' AS asset // the code of an asset
MATCH (s:Intake {asset: asset}) WHERE s.shard >= 0
MATCH (i:Inference {asset: asset, shard: s.shard})
WHERE i.position > s.taken AND i.position <= s.count AND i.voidReason IS NULL
WITH asset, i.routeVersion AS routeVersion, count(*) AS answers, sum(i.feeHi) AS hi, sum(i.feeLo) AS lo
MATCH (coin:Asset {key: asset})
WITH coin.decimals AS d, asset, routeVersion, answers, hi + lo / 1000000000000 AS hi, lo % 1000000000000 AS lo
WITH *, CASE hi WHEN 0 THEN toString(lo) ELSE toString(hi) + right('00000000000' + toString(lo), 12) END AS amount
WITH *, CASE WHEN size(amount) > d THEN amount ELSE right('0000000000000000000' + amount, d + 1) END AS digits
RETURN routeVersion, answers, left(digits, size(digits) - d) + CASE d WHEN 0 THEN '' ELSE '.' + right(digits, d) END + ' ' + asset AS waiting, amount
ORDER BY hi DESC, lo DESC, routeVersion
