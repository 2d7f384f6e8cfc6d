// Which of these versions as they were measured for fine-tunes exist, and what they were made of.
MATCH (n:MeasuredVersion) WHERE n.key IN $keys
RETURN collect(n.key) AS keys, collect(n.digest) AS digests, collect(n.at.epochMillis) AS times
