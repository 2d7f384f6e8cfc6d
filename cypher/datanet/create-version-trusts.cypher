// Keeps how far contributors were trusted when a version was frozen, in millionths.
MATCH (v:DatanetVersion {key: $version})
UNWIND $trusts AS it
MATCH (c:Contributor {key: it.key})
CREATE (v)-[:TRUSTS {trust: it.trust}]->(c)
