// Which of these Datanet versions exist, and what they were made of.
MATCH (n:DatanetVersion) WHERE n.key IN $keys
RETURN n.key AS key, n.digest AS digest, n.at.epochMillis AS at
