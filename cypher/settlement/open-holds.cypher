// What is in quarantine now: records and Datanet versions.
MATCH (q:Quarantine {open: true})-[:OF]->(n:Record|DatanetVersion)
RETURN q.id AS hold, CASE WHEN n:Record THEN 'Record' ELSE 'DatanetVersion' END AS label, n.key AS key
ORDER BY hold
