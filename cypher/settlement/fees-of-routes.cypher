// What the inferences of a settlement brought, summed by route version, mix and provider.
UNWIND $ranges AS range
MATCH (i:Inference {asset: $asset, shard: range.shard})
WHERE i.position > range.from AND i.position <= range.to
WITH i.routeVersion AS routeVersion, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights, i.provider AS provider,
     i.voidReason IS NOT NULL AS voided, count(*) AS inferences, sum(i.feeHi) AS hi, sum(i.feeLo) AS lo,
     count(i.report) AS evidenced
RETURN routeVersion, mixFineTunes, mixWeights, provider, voided, inferences, hi, lo, evidenced,
       hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
