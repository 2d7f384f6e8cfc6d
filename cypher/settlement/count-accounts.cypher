// How many accounts an asset has, of a range of kinds, up to a bound.
MATCH (a:Account {asset: $asset}) USING INDEX SEEK a:Account(asset, kind, owner)
WHERE a.kind >= $from AND a.kind <= $to AND a.owner IS NOT NULL
WITH a LIMIT $most
RETURN count(a) AS total
