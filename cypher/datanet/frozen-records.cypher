// The members of a frozen version with their declared weights and all they correct, packed: 10,000 to a row.
MATCH (v:DatanetVersion {key: $version})-[:VERSION_OF]->(d:Datanet)
CALL (v, d) {
  MATCH (d)<-[i:IN]-(r:Record)
  WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
  RETURN r, r.weight AS weight
  UNION ALL
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version) AND m.revision > 0
  MATCH (m)-[:CORRECTS*1..5000]->(r:Record)
  RETURN DISTINCT r, null AS weight
}
WITH r, max(weight) AS weight
OPTIONAL MATCH (r)-[c:CORRECTS]->(corrected:Record)
WITH collect([r.key, weight, r.revision, corrected.key, c.share,
              [(r)-[by:CONTRIBUTED_BY]->(contributor) | [contributor.key, by.share, by.place]]]) AS records
UNWIND range(0, size(records) - 1, 10000) AS first
WITH records[first..first + 10000] AS chunk
RETURN [it IN chunk | it[0]] AS keys,
       [it IN chunk | it[1]] AS weights,
       [it IN chunk | it[2]] AS revisions,
       [it IN chunk | it[3]] AS corrects,
       [it IN chunk | it[4]] AS shares,
       [it IN chunk | it[5]] AS by
