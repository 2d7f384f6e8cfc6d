// What accounts of an asset have claimed together.
MATCH (a:Account {asset: $asset}) WHERE a.owner > '' AND a.kind > ''
WITH sum(a.claimedHi) AS hi, sum(a.claimedLo) AS lo
RETURN hi, lo, hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
