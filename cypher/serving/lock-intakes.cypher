// Locks shards of an intake until the transaction ends, in the order given.
UNWIND $shards AS it
MATCH (s:Intake {asset: it.asset, shard: it.shard})
SET s._lock = true REMOVE s._lock
