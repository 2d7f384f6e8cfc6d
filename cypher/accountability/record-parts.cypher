// The record profiles of Datanet versions, as packed at freeze.
MATCH (v:DatanetVersion) WHERE v.key IN $versions
MATCH (v)<-[:OF]-(p:RecordProfile)
RETURN p.keys AS keys, p.parts AS parts
