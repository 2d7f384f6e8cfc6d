// What all accounts of an asset hold together, which is nothing, and whether the sum stayed INTEGER.
MATCH (a:Account {asset: $asset}) WHERE a.owner > '' AND a.kind > ''
WITH sum(a.hi) AS hi, sum(a.lo) AS lo
RETURN hi, lo, hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
