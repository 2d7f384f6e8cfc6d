// The record profiles of Datanet versions, as packed at freeze and as they were measured.
CALL () {
  MATCH (v:DatanetVersion) WHERE v.key IN $versions
  RETURN v, 'DatanetVersion:' + v.key AS name
  UNION ALL
  MATCH (v:MeasuredVersion) WHERE v.key IN $measured
  RETURN v, 'MeasuredVersion:' + v.key AS name
}
OPTIONAL MATCH (v)<-[:OF]-(p:RecordProfile)
RETURN name, coalesce(p.keys, []) AS keys, coalesce(p.parts, []) AS parts, [] AS places, v.untracedRecords AS untraced
