// Which of these model routes exist, and what they were made of.
MATCH (n:ModelRoute) WHERE n.key IN $keys
RETURN collect(n.key) AS keys, collect(n.digest) AS digests, collect(n.at.epochMillis) AS times
