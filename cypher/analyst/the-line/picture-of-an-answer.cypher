// Picture of an answer: which records did it lean on, and who gave them?
//
// An answer names its route version in a property, so that one stands beside the records.
WITH 'answer-0035' AS inference // the key of an inference with evidence
MATCH (i:Inference {key: inference})
MATCH (v:RouteVersion {key: i.routeVersion})
MATCH (i)-[influence:INFLUENCED_BY]->(r:Record)
MATCH (r)-[:CORRECTS*0..5000]->(origin:Record)
WITH i, v, collect(DISTINCT influence) AS influences, collect(DISTINCT origin) AS records
UNWIND records AS record
OPTIONAL MATCH (record)-[step:CONTRIBUTED_BY|CORRECTS]->(cause)
RETURN i, v, influences, record, step, cause
LIMIT 300
