// How many fees shards of an intake have counted, their sum, and how many of them settlements have taken.
UNWIND $shards AS it
MATCH (s:Intake {asset: it.asset, shard: it.shard})
RETURN s.asset AS asset, s.shard AS shard, s.count AS count, s.taken AS taken, s.hi AS hi, s.lo AS lo
