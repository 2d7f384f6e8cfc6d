// Which of these compute providers exist, and what they were made of.
MATCH (n:ComputeProvider) WHERE n.key IN $keys
RETURN collect(n.key) AS keys, collect(n.digest) AS digests, collect(n.at.epochMillis) AS times
