// How much came of a node: fine-tunes and route versions downstream, those that serve now, and the inferences by their counters.
MATCH (root:Fact {id: $of})
CALL (root) {
  CALL (root) {
    // A record and a contributor reach versions through the intervals of records, each interval once.
    MATCH (root)<-[:CONTRIBUTED_BY|CORRECTS*0..5001]-(r:Record)
    WITH DISTINCT r
    MATCH (r)-[i:IN]->(d:Datanet)
    WITH DISTINCT d, i.since AS since, i.until AS until
    MATCH (d)<-[:VERSION_OF]-(start:DatanetVersion)
    WHERE since <= start.version AND (until IS NULL OR until > start.version)
    RETURN start
    UNION
    MATCH (root)<-[o:OWNED_BY]-(start:BaseModel)
    WHERE o.endedAt IS NULL
    RETURN start
    UNION
    RETURN root AS start
  }
  MATCH (start)<-[:TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|SERVES|HOSTED_BY*1..5001]-(n)
  WITH DISTINCT n
  WITH count(CASE WHEN n:FineTune THEN 1 END) AS fineTunes, collect(CASE WHEN n:RouteVersion THEN n END) AS routeVersions
  RETURN fineTunes, routeVersions
}
CALL (routeVersions) {
  UNWIND routeVersions AS v
  MATCH (v)-[:VERSION_OF]->(route:ModelRoute)
  WHERE route.version = v.version
  RETURN count(*) AS serving
}
CALL (root, routeVersions) {
  UNWIND routeVersions AS v
  MATCH (v)<-[:COUNTS]-(c)
  // What a provider served itself is added below, wherever it was.
  RETURN sum(CASE WHEN root:ComputeProvider AND c.provider = root.key THEN 0 ELSE c.count END) AS answered
}
CALL (root) {
  WITH root WHERE root:ComputeProvider
  MATCH (c:UseCount {provider: root.key})
  RETURN sum(c.count) AS served
}
RETURN labels(root) AS labels, root.key AS key, fineTunes, size(routeVersions) AS routeVersions, serving,
       answered + served AS inferences, [v IN routeVersions[..$most] | v.key] AS keys
