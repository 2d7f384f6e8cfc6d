// Largest untraced shares: where does credit end at nobody, and why?
//
// All of them: every Datanet version, every model and every base model without an owner. Shares are of the credit for data.
CALL () {
  MATCH (v:DatanetVersion) WHERE v.untraced > 0
  RETURN v AS node, v.untraced / 1e18 AS share, 'records without weight or contributor' AS why
  UNION ALL
  MATCH (f:FineTune) WHERE f.untraced > 0
  RETURN f AS node, f.untraced / 1e18 AS share, 'nothing it comes from has weight' AS why
  UNION ALL
  MATCH (f:FineTune)-[credit:CREDITS]->(m:BaseModel)
  WHERE NOT EXISTS { (m)-[o:OWNED_BY]->() WHERE o.endedAt IS NULL }
  RETURN f AS node, credit.parts / 1e18 AS share, m.key + ' has no owner' AS why
}
OPTIONAL MATCH (node)<-[:SERVES]-(v:RouteVersion)
RETURN [label IN labels(node) WHERE label <> 'Fact'][0] AS kind, node.key AS key, share, why, collect(v.key) AS servedBy
ORDER BY share DESC, kind, key
LIMIT 1000
