// A page of the settlements of an asset, newest first, and how many there are.
MATCH (s:Settlement {asset: $asset}) WHERE s.number < $before
WITH s ORDER BY s.asset DESC, s.number DESC LIMIT $limit
RETURN s.number AS number, s.key AS key
ORDER BY number DESC
