// Changes what is given of contributors; null clears.
UNWIND $rows AS row
MATCH (c:Contributor {key: row.subject})
SET c += row.changed
CREATE (change:Change:Fact)-[:OF]->(c)
SET change = row.properties, change.type = 'contributor.updated',
    change.at = datetime({epochMillis: row.at}), change.recordedAt = datetime.statement()
