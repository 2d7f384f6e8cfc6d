// Positions in a piece of a shard that inferences share, with these inferences.
MATCH (i:Inference {asset: $asset, shard: $shard})
WHERE i.position > $from AND i.position <= $to
WITH i.position AS position, collect(i.key) AS inferences WHERE size(inferences) > 1
RETURN position, inferences ORDER BY position LIMIT 3
