// The fine-tunes, base models and Datanet versions that a route version comes from, itself first, with licences and what each comes from.
MATCH (root:Fact {id: $of})
MATCH (root)-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]->(n)
WITH DISTINCT n LIMIT $limit
OPTIONAL MATCH (n)-[:VERSION_OF]->(d:Datanet)
RETURN n.id AS id, labels(n) AS labels, n.key AS key, coalesce(n.license, d.license) AS licence,
       [(n)-[:SERVES|TRAINED_ON|DERIVED_FROM]->(m) | m.id] AS causes
