// Which of these records are in these Datanets now, members or waiting.
UNWIND $places AS place
MATCH (r:Record {key: place.record})-[i:IN]->(d:Datanet {key: place.datanet})
WHERE i.until IS NULL
RETURN DISTINCT r.key AS record, d.key AS datanet
