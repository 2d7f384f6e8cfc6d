// Facts by their global ids.
MATCH (n:Fact) WHERE n.id IN $ids
RETURN n.id AS id, labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
