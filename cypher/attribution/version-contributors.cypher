// The contributor profiles of Datanet versions, as they are and as they were measured, packed: 10,000 entries to a row.
CALL () {
  MATCH (v:DatanetVersion) WHERE v.key IN $versions
  RETURN v, 'DatanetVersion:' + v.key AS name
  UNION ALL
  MATCH (v:MeasuredVersion) WHERE v.key IN $measured
  RETURN v, 'MeasuredVersion:' + v.key AS name
}
CALL (v) {
  MATCH (v)-[c:CREDITS]->(p:Contributor)
  WITH collect([p.key, c.parts, c.place]) AS credits
  UNWIND range(0, size(credits), 10000) AS first
  WITH credits[first..first + 10000] AS chunk
  RETURN [it IN chunk | it[0]] AS keys, [it IN chunk | it[1]] AS parts,
         [it IN chunk WHERE it[2] IS NOT NULL | [it[0], it[2]]] AS places
}
RETURN name, keys, parts, places, v.untraced AS untraced
