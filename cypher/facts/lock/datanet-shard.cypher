// Locks one shard of Datanets until the transaction ends, in the order given.
UNWIND $keys AS key
MATCH (n:DatanetLock {datanet: key, shard: $shard})
SET n._lock = true REMOVE n._lock
