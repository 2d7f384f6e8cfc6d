// Which base models a contributor owned at a moment.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
MATCH (:Contributor {key: $contributor})<-[o:OWNED_BY]-(m:BaseModel)
WHERE o.at <= asOf AND o.recordedAt <= knownAt
  AND (o.endedAt IS NULL OR none(k IN range(0, size(o.endedAt) - 1) WHERE o.endedAt[k] <= asOf AND o.endedRecordedAt[k] <= knownAt))
RETURN m.key AS model
