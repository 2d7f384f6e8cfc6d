// How these fine-tunes and all that they come from derive from others: royalties, weights by `Label:key`, and the royalty that is asked of whatever derives from each.
MATCH (f:FineTune) WHERE f.key IN $fineTunes
MATCH (f)-[:DERIVED_FROM*0..5000]->(n)
WITH DISTINCT n LIMIT $limit
RETURN CASE WHEN n:BaseModel THEN 'BaseModel:' ELSE 'FineTune:' END + n.key AS name, n.royalty AS royalty,
       [(n)-[d:DERIVED_FROM]->(p:FineTune) | ['FineTune:' + p.key, d.weight]]
         + [(n)-[d:DERIVED_FROM]->(p:BaseModel) | ['BaseModel:' + p.key, d.weight]] AS parents,
       CASE n.minRoyaltyReach WHEN 'DERIVED' THEN n.minRoyalty END AS minRoyalty
