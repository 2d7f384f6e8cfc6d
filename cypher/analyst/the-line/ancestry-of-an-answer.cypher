// Ancestry of an answer: what stands behind it, and how many steps away?
//
// Records are those that were members of the versions when they were frozen, and what they correct.
WITH 'answer-0035' AS inference // the key of an inference
MATCH (i:Inference {key: inference})
CALL (i) {
  MATCH (start:RouteVersion {key: i.routeVersion}) RETURN start
  UNION
  MATCH (start:ComputeProvider {key: i.provider}) RETURN start
}
MATCH p = (start)-[:VERSION_OF|SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|OWNED_BY*0..5000]->(n)
WHERE all(step IN relationships(p) WHERE step.endedAt IS NULL)
WITH n, 1 + min(length(p)) AS distance
WITH collect({node: n, distance: distance}) AS near
CALL (near) {
  UNWIND near AS it
  RETURN it.node AS n, it.distance AS distance
  UNION ALL
  UNWIND near AS it
  WITH it.node AS v, it.distance AS above WHERE v:DatanetVersion
  MATCH (v)-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
  WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
  WITH r, 1 + min(above) AS above
  MATCH p = (r)-[:CORRECTS|CONTRIBUTED_BY*0..5000]->(n)
  WITH n, above, min(length(p)) AS steps
  RETURN n, above + steps AS distance
}
WITH n, min(distance) AS distance
RETURN distance, [label IN labels(n) WHERE label <> 'Fact'][0] AS kind, n.key AS key, n.name AS name
ORDER BY distance, kind, key
LIMIT 10000
