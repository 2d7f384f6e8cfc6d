// The verdicts on records that counted at a moment: the latest applied of those that were there; none where nobody had validated one.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
UNWIND $records AS key
MATCH (r:Record {key: key})
CALL (r, asOf, knownAt) {
  MATCH (r)<-[:OF]-(v:Validation)
  WHERE v.at <= asOf AND v.recordedAt <= knownAt
  RETURN v.verdict AS verdict ORDER BY v.recordedAt DESC, v.key DESC LIMIT 1
}
RETURN collect(r.key) AS keys, collect(verdict) AS verdicts
