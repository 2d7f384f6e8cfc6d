// Keeps what reports say of records, in the order given. Ten records to a report: by key it would take twice as long.
UNWIND range(0, size($records) - 1) AS n
CALL (n) { MATCH (r) WHERE elementId(r) = $records[n] RETURN r }
CALL (n) { MATCH (i) WHERE elementId(i) = $inferences[n] RETURN i }
CREATE (i)-[:INFLUENCED_BY {evidence: $evidence[n], score: $scores[n], parts: $parts[n]}]->(r)
