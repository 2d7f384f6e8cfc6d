// Inferences that have a fee and no place in the intake: a question about all of them.
MATCH (i:Inference)
WHERE (i.asset IS NOT NULL OR i.fee IS NOT NULL)
  AND (i.asset IS NULL OR i.fee IS NULL OR i.position IS NULL OR i.shard IS NULL OR NOT 0 <= i.shard <= 15)
RETURN i.key AS inference ORDER BY inference LIMIT 100
