// The steps between these nodes, from effect to cause, with the weight, share or units they carry.
WITH datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
CALL (asOf, knownAt) {
  MATCH (n:Fact) WHERE n.id IN $ids
  MATCH (n)-[r:VERSION_OF|SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|OWNED_BY|CORRECTS|CONTRIBUTED_BY]->(m:Fact)
  WHERE m.id IN $ids
    AND (r.endedAt IS NULL OR none(k IN range(0, size(r.endedAt) - 1) WHERE r.endedAt[k] <= asOf AND r.endedRecordedAt[k] <= knownAt))
    AND coalesce(r.at <= asOf AND r.recordedAt <= knownAt, true)
  RETURN n.id AS from, m.id AS to, type(r) AS kind, toString(coalesce(r.weight, r.share, r.units)) AS weight
  UNION ALL
  MATCH (r:Record:Fact) USING INDEX r:Fact(id) WHERE r.id IN $ids
  CALL (r) {
    MATCH (r)-[i:IN]->(:Datanet)<-[:VERSION_OF]-(v)
    WHERE v.id IN $ids AND i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
    RETURN v
  }
  RETURN v.id AS from, r.id AS to, 'CONTAINS' AS kind, null AS weight
  UNION ALL
  MATCH (n:Inference:Fact) USING INDEX n:Fact(id) WHERE n.id IN $ids
  MATCH (v:RouteVersion {key: n.routeVersion}) WHERE v.id IN $ids
  RETURN n.id AS from, v.id AS to, 'ANSWERED_BY' AS kind, null AS weight
  UNION ALL
  MATCH (n:Inference:Fact) USING INDEX n:Fact(id) WHERE n.id IN $ids
  MATCH (p:ComputeProvider {key: n.provider}) WHERE p.id IN $ids
  RETURN n.id AS from, p.id AS to, 'HOSTED_BY' AS kind, null AS weight
}
RETURN from, to, kind, weight
LIMIT $limit
