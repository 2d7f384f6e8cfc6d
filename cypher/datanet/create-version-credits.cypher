// Credits contributors with their parts of a version.
MATCH (v:DatanetVersion {key: $version})
UNWIND $credits AS credit
MATCH (c:Contributor {key: credit.key})
CREATE (v)-[:CREDITS {parts: credit.parts}]->(c)
