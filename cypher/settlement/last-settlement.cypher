// The last settlement of an asset, whether it is closed or was left open.
MATCH (s:Settlement {asset: $asset}) WHERE s.number > 0
RETURN s.id AS id, s.key AS key, s.asset AS asset, s.number AS number, s.closed AS closed, s.from AS from, s.to AS to, s.at.epochMillis AS at
ORDER BY s.number DESC LIMIT 1
