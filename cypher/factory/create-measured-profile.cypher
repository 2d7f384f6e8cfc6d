// Keeps a piece of a measured version's record profile: keys and parts, largest first, from position `first` on.
MATCH (m:MeasuredVersion {key: $measured})
CREATE (p:RecordProfile {first: $first, keys: $keys, parts: $parts})-[:OF]->(m)
