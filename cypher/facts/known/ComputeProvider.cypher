// Which of these compute providers exist, and what they were made of.
MATCH (n:ComputeProvider) WHERE n.key IN $keys
RETURN n.key AS key, n.digest AS digest, n.at.epochMillis AS at
