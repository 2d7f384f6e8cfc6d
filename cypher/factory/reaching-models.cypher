// The base models and fine-tunes that ask for a royalty of whatever derives from them, among these fine-tunes and all that they come from.
CALL () {
  MATCH (m:BaseModel {minRoyaltyReach: 'DERIVED'}) RETURN m LIMIT 1
  UNION ALL
  MATCH (m:FineTune {minRoyaltyReach: 'DERIVED'}) RETURN m LIMIT 1
}
// Mostly nobody asks: then nothing is walked.
WITH 1 AS any LIMIT 1
MATCH (f:FineTune) WHERE f.key IN $fineTunes
MATCH (f)-[:DERIVED_FROM*0..5000]->(x) WHERE x.minRoyaltyReach = 'DERIVED'
WITH DISTINCT x
RETURN CASE WHEN x:BaseModel THEN 'BaseModel' ELSE 'FineTune' END AS label, x.key AS key
