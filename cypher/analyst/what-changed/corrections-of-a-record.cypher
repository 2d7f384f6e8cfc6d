// Corrections of a record: how did it change, and how is its credit divided?
WITH 'triage/jellyfish-arm' AS record // the key of any record of the chain
MATCH (:Record {key: record})-[:CORRECTS*0..5000]-(r:Record)
WITH DISTINCT r
OPTIONAL MATCH (r)-[c:CORRECTS]->(corrected:Record)
RETURN r.revision AS revision, r.key AS record, [(r)-[:CONTRIBUTED_BY]->(who) | who.key] AS by, corrected.key AS corrects,
       c.share AS keeps, r.verdict AS verdict, r.at AS given, r.excerpt AS text
ORDER BY revision, given, record
LIMIT 5000
