// The lock of a Datanet, in shards: a contribution takes one of them, whoever decides on the whole Datanet takes all.
CREATE CONSTRAINT datanet_lock IF NOT EXISTS FOR (n:DatanetLock) REQUIRE (n.datanet, n.shard) IS UNIQUE;
MATCH (d:Datanet)
UNWIND range(0, 7) AS shard
MERGE (:DatanetLock {datanet: d.key, shard: shard});
