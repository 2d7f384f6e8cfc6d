// Keeps what reports say of records, in the order given. Each column is one text, which travels far faster than a list.
// The first report of an inference leaves out its number: then the properties fit into one record of Neo4j's store.
WITH split($records, ' ') AS records, split($rows, ' ') AS rows, split($scores, ' ') AS scores, split($parts, ' ') AS parts
UNWIND range(0, size(records) - 1) AS n
WITH n, records, scores, parts, toInteger(rows[n]) AS row
CALL (n, records) { MATCH (r) WHERE elementId(r) = records[n] RETURN r }
CALL (row) { MATCH (i) WHERE elementId(i) = $inferences[row] RETURN i }
CREATE (i)-[:INFLUENCED_BY {report: $reports[row], score: scores[n], parts: toInteger(parts[n])}]->(r)
