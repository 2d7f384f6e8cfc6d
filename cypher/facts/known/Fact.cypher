// Which of these events were applied, by the ids of what they made.
MATCH (n:Fact) WHERE n.id IN $keys
RETURN n.id AS key, n.digest AS digest, n.at.epochMillis AS at
