// Facts by their global ids, except changes of others, which are shown in these.
MATCH (n:Fact) WHERE n.id IN $ids AND NOT n:Change
RETURN n.id AS id, labels(n) AS labels, n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis} AS properties
