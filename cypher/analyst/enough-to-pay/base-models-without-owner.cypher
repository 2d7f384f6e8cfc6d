// Models without an owner: which base models, and what stands on them?
//
// All of them: every base model.
MATCH (m:BaseModel)
WHERE NOT EXISTS { (m)-[o:OWNED_BY]->() WHERE o.endedAt IS NULL }
RETURN m.key AS model, m.name AS name, m.license AS licence, m.minRoyalty AS minRoyalty,
       [(f)-[d:DERIVED_FROM]->(m) | f.key + ', weight ' + d.weight] AS comeFromIt, [(f)-[c:CREDITS]->(m) | f.key + ' ' + round(c.parts / 1e18, 4)] AS creditIt
ORDER BY model
