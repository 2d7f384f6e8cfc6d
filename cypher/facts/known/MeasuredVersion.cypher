// Which of these versions as they were measured for fine-tunes exist, and what they were made of.
MATCH (n:MeasuredVersion) WHERE n.key IN $keys
RETURN n.key AS key, n.digest AS digest, n.at.epochMillis AS at
