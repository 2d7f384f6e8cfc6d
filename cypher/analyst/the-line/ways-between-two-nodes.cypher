// Ways between two nodes: how does one come from the other?
//
// All that lies between them, however many ways there are; `lineagePaths` of the API counts them exactly.
WITH 'RouteVersion:coast-guard@1' AS effect, // label and key of a RouteVersion, FineTune or DatanetVersion
     'FineTune:triage-nurse-1' AS cause // label and key of a FineTune, DatanetVersion or BaseModel
CALL (effect) {
  MATCH (n:RouteVersion {key: substring(effect, 13)}) WHERE effect STARTS WITH 'RouteVersion:' RETURN n AS from
  UNION ALL
  MATCH (n:FineTune {key: substring(effect, 9)}) WHERE effect STARTS WITH 'FineTune:' RETURN n AS from
  UNION ALL
  MATCH (n:DatanetVersion {key: substring(effect, 15)}) WHERE effect STARTS WITH 'DatanetVersion:' RETURN n AS from
}
CALL (cause) {
  MATCH (n:FineTune {key: substring(cause, 9)}) WHERE cause STARTS WITH 'FineTune:' RETURN n AS to
  UNION ALL
  MATCH (n:DatanetVersion {key: substring(cause, 15)}) WHERE cause STARTS WITH 'DatanetVersion:' RETURN n AS to
  UNION ALL
  MATCH (n:BaseModel {key: substring(cause, 10)}) WHERE cause STARTS WITH 'BaseModel:' RETURN n AS to
}
MATCH (from)-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]->(n)
WITH to, collect(DISTINCT n) AS behind
MATCH (to)<-[:SERVES|TRAINED_ON|DERIVED_FROM*0..5000]-(n)
WITH behind, collect(DISTINCT n) AS came
WITH [n IN behind WHERE n IN came] AS between
UNWIND between AS a
MATCH (a)-[step:SERVES|TRAINED_ON|DERIVED_FROM]->(b)
WHERE b IN between
RETURN a, step, b
LIMIT 1000
