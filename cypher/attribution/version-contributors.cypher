// The contributor profiles of Datanet versions, packed: 10,000 entries to a row.
MATCH (v:DatanetVersion) WHERE v.key IN $versions
CALL (v) {
  MATCH (v)-[c:CREDITS]->(p:Contributor)
  WITH collect([p.key, c.parts]) AS credits
  UNWIND range(0, size(credits), 10000) AS first
  WITH credits[first..first + 10000] AS chunk
  RETURN [it IN chunk | it[0]] AS keys, [it IN chunk | it[1]] AS parts
}
RETURN v.key AS version, keys, parts, v.untraced AS untraced
