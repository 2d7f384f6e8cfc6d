// Keeps a piece of the scores that a version was measured by, as they were given, from position `first` on.
MATCH (m:MeasuredVersion {key: $measured})
CREATE (s:Scores {first: $first, records: $records, scores: $scores})-[:OF]->(m)
