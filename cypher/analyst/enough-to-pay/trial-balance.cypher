// Trial balance: do the books of an asset add up, and where is the money?
//
// `FEES` is what came in, below zero; all the others together are as much above it, so that the sum is 0.
WITH 'LINE' AS asset // the code of an asset
MATCH (a:Account {asset: asset}) WHERE a.owner > '' AND a.kind > ''
WITH asset, collect({kind: a.kind, hi: a.hi, lo: a.lo}) AS accounts
UNWIND accounts + [it IN accounts | {kind: 'sum of all', hi: it.hi, lo: it.lo}] AS it
WITH asset, it.kind AS kind, count(*) AS accounts, sum(it.hi) AS hi, sum(it.lo) AS lo
MATCH (coin:Asset {key: asset})
// One amount again: of 12 digits below, and what is above them, with the sign in front of both.
WITH coin.decimals AS d, asset, kind, accounts, hi + lo / 1000000000000 AS hi, lo % 1000000000000 AS lo
WITH *, CASE WHEN hi < 0 THEN '-' ELSE '' END AS sign, CASE WHEN hi < 0 AND lo > 0 THEN -hi - 1 ELSE abs(hi) END AS above,
     CASE WHEN hi < 0 AND lo > 0 THEN 1000000000000 - lo ELSE lo END AS below
WITH *, CASE above WHEN 0 THEN toString(below) ELSE toString(above) + right('00000000000' + toString(below), 12) END AS amount
WITH *, CASE WHEN size(amount) > d THEN amount ELSE right('0000000000000000000' + amount, d + 1) END AS digits
RETURN kind, accounts, sign + left(digits, size(digits) - d) + CASE d WHEN 0 THEN '' ELSE '.' + right(digits, d) END + ' ' + asset AS balance,
       sign + amount AS amount, hi, lo
ORDER BY kind = 'sum of all', kind
