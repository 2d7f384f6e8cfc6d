// In which versions of which Datanets records are members: from `since` on, up to but not including `until`.
MATCH (r:Record) WHERE r.key IN $records
RETURN r.key AS record, elementId(r) AS node, [(r)-[i:IN]->(d:Datanet) WHERE i.since IS NOT NULL | [d.key, i.since, i.until]] AS places
