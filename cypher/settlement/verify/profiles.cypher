// What the stored profiles of versions and fine-tunes sum to; a least part below 1 is none.
CALL () {
  MATCH (v:DatanetVersion) WHERE v.key IN $versions
  RETURN v, 'DatanetVersion:' + v.key AS name
  UNION ALL
  MATCH (v:MeasuredVersion) WHERE v.key IN $measured
  RETURN v, 'MeasuredVersion:' + v.key AS name
}
CALL (v) {
  OPTIONAL MATCH (v)-[c:CREDITS]->(:Contributor)
  WITH v, c.parts AS parts
  RETURN 'contributors' AS profile, v.untraced AS rest, sum(parts) AS sum, min(parts) AS least
  UNION ALL
  OPTIONAL MATCH (v)<-[:OF]-(p:RecordProfile)
  UNWIND coalesce(p.parts, [null]) AS parts
  RETURN 'records' AS profile, v.untracedRecords AS rest, sum(parts) AS sum, min(parts) AS least
}
RETURN name, profile, rest, sum, least
UNION ALL
MATCH (f:FineTune) WHERE f.key IN $fineTunes
CALL (f) {
  OPTIONAL MATCH (f)-[c:CREDITS]->()
  RETURN 'data' AS profile, f.untraced AS rest, sum(c.parts) AS sum, min(c.parts) AS least
  UNION ALL
  OPTIONAL MATCH (f)-[r:ROYALTIES]->()
  RETURN 'model' AS profile, f.keptParts AS rest, sum(r.parts) AS sum, min(r.parts) AS least
}
RETURN 'FineTune:' + f.key AS name, profile, rest, sum, least
