// Who contributed these records, and which Datanets they are in now.
UNWIND $records AS key
MATCH (r:Record {key: key})
RETURN key AS record,
       [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS contributors,
       [(r)-[i:IN]->(d) WHERE i.until IS NULL | d.key] AS datanets
