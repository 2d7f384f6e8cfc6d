// Counts fees into shards of an intake, which are locked.
UNWIND $shards AS it
MATCH (s:Intake {asset: it.asset, shard: it.shard})
SET s.count = it.count, s.hi = it.hi, s.lo = it.lo
