// The balances of all accounts of an asset, summed by kind.
MATCH (a:Account {asset: $asset}) WHERE a.owner > '' AND a.kind > ''
WITH a.kind AS kind, count(*) AS accounts, sum(a.hi) AS hi, sum(a.lo) AS lo
RETURN kind, accounts, hi, lo, hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
