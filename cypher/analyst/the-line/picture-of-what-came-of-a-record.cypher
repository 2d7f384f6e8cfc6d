// Picture of a record's reach: which versions, models and routes stand on it?
WITH 'clause/casebook-excerpt' AS record // the key of a record
MATCH (root:Record {key: record})
MATCH (root)<-[:CORRECTS*0..5000]-(r:Record)
WITH root, collect(DISTINCT r) AS records
UNWIND records AS r
MATCH (r)-[i:IN]->(:Datanet)<-[:VERSION_OF]-(v:DatanetVersion)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
WITH root, records, collect(DISTINCT v) AS versions
UNWIND versions AS v
MATCH (v)<-[:TRAINED_ON|DERIVED_FROM|SERVES*0..5000]-(n)
WITH root, records, collect(DISTINCT n) AS reached
UNWIND reached + records AS effect
OPTIONAL MATCH (effect)-[step:SERVES|TRAINED_ON|DERIVED_FROM|VERSION_OF|CORRECTS|IN]->(cause)
WHERE cause IN reached OR cause IN records OR cause:Datanet OR cause:ModelRoute
RETURN root, effect, step, cause
LIMIT 300
