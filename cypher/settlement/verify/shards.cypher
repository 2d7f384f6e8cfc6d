// What shards of an intake have counted, and inferences that stand beyond it.
UNWIND $shards AS shard
OPTIONAL MATCH (s:Intake {asset: $asset, shard: shard})
RETURN shard, s.count AS count, s.taken AS taken, s.hi AS hi, s.lo AS lo,
       COLLECT {
         MATCH (i:Inference {asset: $asset, shard: shard}) WHERE i.position > coalesce(s.count, 0) RETURN i.key LIMIT 3
       } + COLLECT {
         MATCH (i:Inference {asset: $asset, shard: shard}) WHERE i.position < 1 RETURN i.key LIMIT 3
       } AS beyond
