// The Datanets that these records are or were in.
MATCH (r:Record)-[:IN]->(d:Datanet) WHERE r.key IN $records
RETURN DISTINCT d.key AS datanet
