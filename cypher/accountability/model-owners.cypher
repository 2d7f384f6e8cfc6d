// Who owns base models now.
MATCH (m:BaseModel)-[o:OWNED_BY]->(c:Contributor)
WHERE m.key IN $models AND o.endedAt IS NULL
RETURN m.key AS model, c.key AS contributor
