// The inferences of a piece of a shard: how many, in how many positions, what they brought, and whose fee reads differently.
MATCH (i:Inference {asset: $asset, shard: $shard})
WHERE i.position > $from AND i.position <= $to
WITH count(i) AS inferences, count(DISTINCT i.position) AS positions, sum(i.feeHi) AS hi, sum(i.feeLo) AS lo,
     collect(CASE WHEN i.feeLo >= 0 AND i.feeLo < 1000000000000 AND i.feeHi >= 0 AND i.fee = CASE i.feeHi WHEN 0 THEN toString(i.feeLo)
       ELSE toString(i.feeHi) + right('00000000000' + toString(i.feeLo), 12) END THEN null ELSE i.key END)[0..3] AS differing
RETURN inferences, positions, hi, lo, hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact, differing
