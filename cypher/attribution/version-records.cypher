// The record profiles of Datanet versions, as packed at freeze.
MATCH (v:DatanetVersion) WHERE v.key IN $versions
OPTIONAL MATCH (v)<-[:OF]-(p:RecordProfile)
RETURN v.key AS version, coalesce(p.keys, []) AS keys, coalesce(p.parts, []) AS parts, v.untracedRecords AS untraced
