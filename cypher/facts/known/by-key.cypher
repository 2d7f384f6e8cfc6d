// What is known of nodes of one kind, by their keys: one row of lists.
MATCH (n:LABEL) WHERE n.key IN $keys
RETURN collect(n.key) AS keys, collect(n.digest) AS digests, collect(n.at.epochMillis) AS times
