// Members of a version: which records are they, and who gave them?
WITH 'medicine-triage@3' AS version // the key of a Datanet version: its Datanet, @, its number
MATCH (v:DatanetVersion {key: version})-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
RETURN r.key AS record, [(r)-[by:CONTRIBUTED_BY]->(c) | c.key + ' ' + by.share] AS by, r.revision AS corrections, i.since AS memberSince,
       r.verdict AS verdict, r.license AS licence, r.bytes AS bytes, r.weight AS weight, left(r.excerpt, 120) AS begins
ORDER BY record
LIMIT 10000
