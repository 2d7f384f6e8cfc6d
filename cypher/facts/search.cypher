// Nodes by words of their key or name, best first.
CALL db.index.fulltext.queryNodes('names', $words, {limit: $most}) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN labels(node) AS labels, node {.*, at: node.at.epochMillis, recordedAt: node.recordedAt.epochMillis} AS properties
ORDER BY score DESC, node.key
LIMIT $limit
