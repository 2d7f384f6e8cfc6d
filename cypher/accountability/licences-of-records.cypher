// Under which licences of their own members of Datanet versions are: how many, and the first of them by key.
UNWIND $versions AS key
MATCH (v:DatanetVersion {key: key})-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version) AND r.license IS NOT NULL
RETURN v.id AS id, r.license AS licence, count(*) AS records, min(r.key) AS record
ORDER BY id, licence LIMIT $limit
