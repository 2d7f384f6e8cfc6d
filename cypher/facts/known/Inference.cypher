// Which of these inferences exist, and what they were made of.
MATCH (n:Inference) WHERE n.key IN $keys
RETURN collect(n.key) AS keys, collect(n.digest) AS digests, collect(n.at.epochMillis) AS times
