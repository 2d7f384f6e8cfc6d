// Where inferences stand in the intake of their asset; those without a fee stand nowhere.
MATCH (i:Inference) WHERE i.key IN $inferences
RETURN i.key AS inference, i.asset AS asset, i.shard AS shard, i.position AS position, i.voidReason IS NOT NULL AS voided
