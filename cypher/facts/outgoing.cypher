// What facts point at by relationships of some kinds, with the relationship's properties, in the order of keys.
MATCH (n:Fact) WHERE n.id IN $ids
MATCH (n)-[r:CONTRIBUTED_BY|CORRECTS|VERSION_OF|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY|OWNED_BY|OF|BY|MEASURES]->(m:Fact)
WHERE type(r) IN $kinds AND r.endedAt IS NULL
RETURN n.id AS id, type(r) AS kind, r.weight AS weight, coalesce(r.share, r.units) AS share,
       labels(m) AS labels, m {.*, at: m.at.epochMillis, recordedAt: m.recordedAt.epochMillis} AS properties
ORDER BY m.key
