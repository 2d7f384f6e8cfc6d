// The next settlements of an asset by number.
MATCH (s:Settlement {asset: $asset}) WHERE s.number > $after
RETURN s.number AS number, s.root AS root, s.closed AS closed ORDER BY number LIMIT $limit
