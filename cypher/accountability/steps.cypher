// Fine-tunes and all they derive from: the parents that count, the base models under them whatever their weight, who built and who computed them.
MATCH (given:FineTune) WHERE given.key IN $fineTunes
MATCH (given)-[:DERIVED_FROM*0..5000]->(f:FineTune)
WITH DISTINCT f
RETURN f.key AS fineTune, [(f)-[d:DERIVED_FROM]->(p:FineTune) WHERE d.weight > 0 | p.key] AS parents,
       [(f)-[:DERIVED_FROM]->(m:BaseModel) | m.key] AS models,
       [(f)-[b:BUILT_BY]->(c) WHERE b.share > 0 | c.key] AS builders,
       [(f)-[c:COMPUTED_BY]->(p) WHERE c.units > 0 | p.key] AS providers
