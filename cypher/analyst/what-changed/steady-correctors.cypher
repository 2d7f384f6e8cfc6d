// Steady correctors: who corrects others, and how much do they give of their own?
//
// All of them: every correction.
MATCH (c:Contributor)<-[:CONTRIBUTED_BY]-(r:Record)
WITH c, collect(r) AS records
WITH c, [r IN records WHERE EXISTS { (r)-[:CORRECTS]->(:Record) }] AS corrections, size(records) AS records
WHERE size(corrections) > 0
RETURN c.key AS contributor, c.name AS name, size(corrections) AS corrections, records - size(corrections) AS ownRecords,
       COUNT { UNWIND corrections AS r MATCH (r)-[:IN]->(d:Datanet) RETURN DISTINCT d } AS datanets,
       COUNT { UNWIND corrections AS r MATCH (r)-[i:IN]->(:Datanet) WHERE i.since IS NOT NULL AND i.until IS NULL RETURN DISTINCT r } AS standing
ORDER BY corrections DESC, contributor
LIMIT 100
