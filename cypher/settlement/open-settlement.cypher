// Opens a settlement: what the intake has counted up to here belongs to it and to no other.
CREATE (s:Settlement:Fact)
SET s = $row.properties, s.at = datetime({epochMillis: $row.at}), s.recordedAt = datetime.statement()
WITH s
UNWIND range(0, size(s.to) - 1) AS shard
MATCH (i:Intake {asset: s.asset, shard: shard})
SET i.taken = s.to[shard]
