// The settlement that took the place of an inference in the intake, with the owners of base models as it found them.
MATCH (t:Taken {asset: $asset, shard: $shard}) WHERE t.upTo >= $position
WITH t ORDER BY t.upTo LIMIT 1
MATCH (s:Settlement {key: t.settlement})
RETURN s.key AS key, s.closed AS closed, coalesce(s.models, []) AS models, coalesce(s.owners, []) AS owners
