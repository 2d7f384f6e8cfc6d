// Who owned base models at a moment; none where nobody is known.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
MATCH (m:BaseModel)-[o:OWNED_BY]->(c:Contributor)
WHERE m.key IN $models AND o.at <= asOf AND o.recordedAt <= knownAt
  AND (o.endedAt IS NULL OR none(k IN range(0, size(o.endedAt) - 1) WHERE o.endedAt[k] <= asOf AND o.endedRecordedAt[k] <= knownAt))
RETURN m.key AS model, c.key AS contributor
