// The last settlement of an asset that is closed and has claims.
MATCH (s:Settlement {asset: $asset}) WHERE s.number > 0 AND s.root IS NOT NULL
RETURN s.number AS number, s.root AS root
ORDER BY s.number DESC LIMIT 1
