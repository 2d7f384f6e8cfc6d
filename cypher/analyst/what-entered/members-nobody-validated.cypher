// Members nobody validated: which of a Datanet, and who gave them?
WITH 'coastal-weather' AS datanet // the key of a Datanet
MATCH (d:Datanet {key: datanet})<-[i:IN]-(r:Record)
WHERE i.since IS NOT NULL AND i.until IS NULL AND r.verdict IS NULL
RETURN d.validation AS asksFor, r.key AS record, [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS by, r.at AS given, left(r.excerpt, 120) AS begins
ORDER BY given, record
LIMIT 10000
