// Where the impact of a node starts: itself, the versions that a record or a contributor is in, the base models it owns; and what says whether the models that are known are all there are.
MATCH (root:Fact {id: $of})
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
WITH root, collect(start.id) AS starts
RETURN labels(root) AS labels, root.key AS key, starts, COUNT { (:FineTune) } AS fineTunes,
       COUNT { (:RouteVersion) } AS routeVersions,
       $lastElementId IS NULL OR EXISTS { MATCH (n) WHERE elementId(n) = $lastElementId AND n.id = $lastId } AS lastIsThere
