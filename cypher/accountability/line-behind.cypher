// The fine-tunes, base models and Datanet versions that a route version comes from, itself first, with the licences they had at a moment and what each comes from.
MATCH (root:Fact {id: $of})
MATCH (root)-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]->(n)
WITH DISTINCT n LIMIT $limit
OPTIONAL MATCH (n)-[:VERSION_OF]->(d:Datanet)
// Only those of base models change. A change keeps what it replaced, so the first one after the moment says what was.
OPTIONAL MATCH (n:BaseModel)<-[:OF]-(c:Change {licenseGiven: true})
WITH n, d, c ORDER BY c.recordedAt, c.id
WITH n, d, collect(c) AS changes
WITH n, d, changes, reduce(next = 0, k IN range(0, size(changes) - 1) |
  CASE WHEN changes[k].at <= datetime({epochMillis: $asOf}) AND changes[k].recordedAt <= datetime({epochMillis: $knownAt})
       THEN k + 1 ELSE next END) AS next
RETURN n.id AS id, labels(n) AS labels, n.key AS key,
       CASE WHEN next < size(changes) THEN changes[next].licenseBefore ELSE coalesce(n.license, d.license) END AS licence,
       [(n)-[:SERVES|TRAINED_ON|DERIVED_FROM]->(m) | m.id] AS causes
