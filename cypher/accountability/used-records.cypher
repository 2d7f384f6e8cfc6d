// The records that Datanet versions use, members and all that these correct, with the licenses of their own, packed: 10,000 to a row. A record comes once for each member it came by, with the versions that this one is in.
UNWIND $versions AS key
MATCH (v:DatanetVersion {key: key})-[:VERSION_OF]->(d:Datanet)
WITH d, collect(v.version) AS versions
CALL (d, versions) {
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE any(version IN versions WHERE i.since <= version AND (i.until IS NULL OR i.until > version))
  RETURN m AS r, i
  UNION ALL
  MATCH (d)<-[i:IN]-(m:Record)
  WHERE m.revision > 0 AND any(version IN versions WHERE i.since <= version AND (i.until IS NULL OR i.until > version))
  MATCH (m)-[:CORRECTS*1..5000]->(r:Record)
  RETURN r, i
}
WITH d, r, i LIMIT $limit
WITH d.key AS datanet, collect([r.key, r.license, i.since, i.until]) AS used
UNWIND range(0, size(used) - 1, 10000) AS first
WITH datanet, used[first..first + 10000] AS chunk
RETURN datanet, [it IN chunk | it[0]] AS keys, [it IN chunk | it[1]] AS licences,
       [it IN chunk | it[2]] AS sinces, [it IN chunk | it[3]] AS untils
