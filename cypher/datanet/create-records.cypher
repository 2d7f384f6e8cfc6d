// Adds records to their Datanets: members of the next version at once, unless they must be accepted first.
UNWIND $rows AS row
MATCH (d:Datanet {key: row.datanet})
CREATE (r:Record:Fact)
SET r = row.properties, r.at = datetime({epochMillis: row.at}), r.recordedAt = datetime.statement()
CREATE (r)-[:IN {since: CASE d.validation WHEN 'NONE' THEN d.version + 1 END, datanet: d.key, at: r.at, key: r.key}]->(d)
WITH row, r
UNWIND row.by AS share
MATCH (c:Contributor {key: share.key})
CREATE (r)-[:CONTRIBUTED_BY {share: share.weight, to: c.key, at: r.at, key: r.key}]->(c)
