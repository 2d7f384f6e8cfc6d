// Which of these events were applied, by the ids of what they made.
MATCH (n:Fact) WHERE n.id IN $keys
RETURN collect(n.id) AS keys, collect(n.digest) AS digests, collect(n.at.epochMillis) AS times
