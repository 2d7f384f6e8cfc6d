// The Datanet versions that a node comes from, itself where it is one: their numbers by Datanet, whatever the weights.
MATCH (root:Fact {id: $of})
MATCH (root)-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]->(v:DatanetVersion)
WITH DISTINCT v
MATCH (v)-[:VERSION_OF]->(d:Datanet)
RETURN d.key AS datanet, collect(v.version) AS versions
ORDER BY datanet
