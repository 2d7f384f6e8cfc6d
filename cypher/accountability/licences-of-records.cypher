// Under which licences of their own members of Datanet versions are.
UNWIND $versions AS key
MATCH (v:DatanetVersion {key: key})-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version) AND r.license IS NOT NULL
RETURN v.id AS id, r.license AS licence, count(*) AS records
ORDER BY id, licence LIMIT $limit
