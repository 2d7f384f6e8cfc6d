// Locks whole Datanets until the transaction ends, in the order given: every shard of each.
UNWIND $keys AS key
UNWIND range(0, 7) AS shard
MATCH (n:DatanetLock {datanet: key, shard: shard})
SET n._lock = true REMOVE n._lock
