// Creates Datanets, each with its lock in 8 shards; `version` is the number of the last frozen version.
UNWIND $rows AS row
CREATE (d:Datanet:Fact)
SET d = row.properties, d.at = datetime({epochMillis: row.at}), d.recordedAt = datetime.statement()
FOREACH (shard IN range(0, 7) | CREATE (:DatanetLock {datanet: d.key, shard: shard}))
