// The inferences of a piece of a settlement that have evidence, each with the parts of it by record.
MATCH (i:Inference {asset: $asset, shard: $shard})
WHERE i.position > $from AND i.position <= $to AND i.report IS NOT NULL AND i.voidReason IS NULL
RETURN i.routeVersion AS routeVersion, i.mixFineTunes AS mixFineTunes, i.mixWeights AS mixWeights, i.fee AS fee,
       [(i)-[e:INFLUENCED_BY]->(r:Record) WHERE coalesce(e.report, 1) = i.report AND e.parts > 0 | [r.key, e.parts]] AS evidence
