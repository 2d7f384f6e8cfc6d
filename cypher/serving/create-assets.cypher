// Registers assets that fees are paid in, each with an intake of 16 shards.
UNWIND $rows AS row
CREATE (a:Asset:Fact)
SET a = row.properties, a.at = datetime({epochMillis: row.at}), a.recordedAt = datetime.statement()
FOREACH (shard IN range(0, 15) |
  CREATE (:Intake {asset: a.key, shard: shard, count: 0, taken: 0, hi: 0, lo: 0}))
