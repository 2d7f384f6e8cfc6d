// The route versions downstream of a node, in the order of keys: whether they serve now, and how much they answered; and those where a provider only served itself.
MATCH (root:Fact {id: $of})
CALL (root) {
  CALL (root) {
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
  WHERE n:RouteVersion
  RETURN n AS v, true AS downstream
  UNION ALL
  WITH root WHERE root:ComputeProvider
  MATCH (c:UseCount {provider: root.key})
  MATCH (c)-[:COUNTS]->(v)
  RETURN DISTINCT v, false AS downstream
}
WITH root, v, max(downstream) AS downstream
MATCH (v)-[:VERSION_OF]->(route:ModelRoute)
WITH v, downstream, downstream AND route.version = v.version AS serving,
     reduce(sum = 0, count IN [(v)<-[:COUNTS]-(c) WHERE downstream OR c.provider = root.key | c.count] | sum + count) AS uses
ORDER BY v.key LIMIT $limit
RETURN collect(v.key) AS keys, collect(v.id) AS ids, collect(downstream) AS downstream, collect(serving) AS serving,
       collect(uses) AS uses
