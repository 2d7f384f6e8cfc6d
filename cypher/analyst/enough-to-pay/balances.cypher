// Balances: who has how much coming, and how much is held?
WITH 'LINE' AS asset // the code of an asset
MATCH (a:Account {asset: asset})
WHERE a.owner > '' AND a.kind IN ['PAYABLE', 'HELD', 'POOL', 'UNTRACED'] AND a.balance <> '0'
MATCH (coin:Asset {key: a.asset})
WITH coin.decimals AS d, a, CASE WHEN size(a.balance) > coin.decimals THEN a.balance
     ELSE right('0000000000000000000' + a.balance, coin.decimals + 1) END AS digits
RETURN a.owner AS owner, a.kind AS kind, left(digits, size(digits) - d) + CASE d WHEN 0 THEN '' ELSE '.' + right(digits, d) END + ' ' + a.asset AS balance,
       a.balance AS amount, a.hi AS hi, a.lo AS lo
ORDER BY hi DESC, lo DESC, owner
LIMIT 10000
