// Credits contributors with their parts of a measured version.
MATCH (m:MeasuredVersion {key: $measured})
UNWIND $credits AS credit
MATCH (c:Contributor {key: credit.key})
CREATE (m)-[:CREDITS {parts: credit.parts}]->(c)
