// The first position of a piece of a shard that no inference has.
UNWIND range($from + 1, $to) AS position
WITH position WHERE NOT EXISTS { MATCH (i:Inference {asset: $asset, shard: $shard, position: position}) }
RETURN position LIMIT 1
