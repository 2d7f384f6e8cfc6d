// How a member of a Datanet version leads to a record that it corrects, both included: the shortest chain; the record alone where it is a member itself.
MATCH (v:Fact {id: $version})-[:VERSION_OF]->(d:Datanet)
MATCH way = (:Record {key: $record})<-[:CORRECTS*0..5000]-(:Record)-[i:IN]->(d)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
WITH way ORDER BY length(way) LIMIT 1
RETURN [r IN reverse(nodes(way)) WHERE r:Record | r.id] AS chain
