// The records that carry the credit of Datanet versions, as packed at freeze and as they were measured.
CALL () {
  MATCH (v:DatanetVersion) WHERE v.key IN $versions
  RETURN v, 'DatanetVersion:' + v.key AS name
  UNION ALL
  MATCH (v:MeasuredVersion) WHERE v.key IN $measured
  RETURN v, 'MeasuredVersion:' + v.key AS name
}
MATCH (v)<-[:OF]-(p:RecordProfile)
RETURN name, p.keys AS keys
