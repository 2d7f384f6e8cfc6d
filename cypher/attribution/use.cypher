// What decides the credit of an inference: its route version's fine-tunes, provider and policy, and the report that money follows.
MATCH (i:Inference&Fact {id: $id})
CALL (i) {
  MATCH (v:RouteVersion {key: i.routeVersion})
  RETURN [(v)-[s:SERVES]->(f) | [f.key, s.weight]] AS serves, [(v)-[:HOSTED_BY]->(p) | p.key] AS providers,
         v.policyPools AS pools, v.policyWeights AS weights
}
CALL (i) {
  OPTIONAL MATCH (e:Evidence&Fact {id: i.evidence})
  RETURN e.sign AS sign, e.coverage AS coverage,
         [(i)-[by:INFLUENCED_BY]->(r) WHERE coalesce(by.report, 1) = i.report | [r.key, by.score]] AS items
}
RETURN serves, providers, pools, weights, sign, coverage, items
