// Keeps a piece of a version's record profile: keys and parts, largest first, from position `first` on.
MATCH (v:DatanetVersion {key: $version})
CREATE (p:RecordProfile {first: $first, keys: $keys, parts: $parts})-[:OF]->(v)
