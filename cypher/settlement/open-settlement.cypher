// Opens a settlement: what the intake has counted up to here belongs to it and to no other.
CREATE (s:Settlement:Fact)
SET s = $row.properties, s.at = datetime({epochMillis: $row.at}), s.recordedAt = datetime.statement()
WITH s
UNWIND range(0, size(s.to) - 1) AS shard
WITH s, shard WHERE s.to[shard] > s.from[shard]
MATCH (i:Intake {asset: s.asset, shard: shard})
SET i.taken = s.to[shard]
CREATE (:Taken {asset: s.asset, shard: shard, upTo: s.to[shard], settlement: s.key})
