// Whom a route pays: which share of a fee goes to whom, and why?
//
// By the stored profiles, as decimals: they agree with `attribution` of the API within 10^-12, and the ledger divides in whole units.
// Answers that name a mix of adapters, a provider of their own or evidence divide their own fee in another way.
WITH 'triage-desk@2' AS routeVersion // the key of a route version
MATCH (v:RouteVersion {key: routeVersion})
WITH v, reduce(sum = 0.0, it IN [(v)-[s:SERVES]->() | s.weight] | sum + it) AS served
CALL (v, served) {
  // data: fine-tune → version, measured version or base model
  MATCH (v)-[s:SERVES]->(f:FineTune)
  MATCH (f)-[credit:CREDITS]->(node)
  RETURN ['data'] AS pools, node, s.weight / served * credit.parts / 1e18 AS share, f.key + ' → ' + node.key AS way
  UNION ALL
  MATCH (v)-[s:SERVES]->(f:FineTune) WHERE f.untraced > 0
  RETURN ['data'] AS pools, null AS node, s.weight / served * f.untraced / 1e18 AS share, f.key + ' has no weights' AS way
  UNION ALL
  // model and training: what builders keep, and royalties
  MATCH (v)-[s:SERVES]->(f:FineTune)
  RETURN ['model', 'training'] AS pools, f AS node, s.weight / served * f.keptParts / 1e18 AS share, f.key + ' is served' AS way
  UNION ALL
  MATCH (v)-[s:SERVES]->(f:FineTune)
  MATCH (f)-[royalty:ROYALTIES]->(node)
  RETURN ['model', 'training'] AS pools, node, s.weight / served * royalty.parts / 1e18 AS share, f.key + ' → ' + node.key AS way
  UNION ALL
  OPTIONAL MATCH (v)-[:HOSTED_BY]->(node)
  RETURN ['compute'] AS pools, node, 1.0 AS share, 'hosts the route' AS way
}
UNWIND pools AS pool
WITH v, pool, node, sum(share) AS share, collect(DISTINCT way) AS ways
CALL (pool, node, share) {
  // Who is behind it: contributors, builders, compute, owners; whatever of it they do not have is untraced.
  OPTIONAL MATCH (node)-[credit:CREDITS]->(c:Contributor) WHERE pool = 'data' AND NOT node:BaseModel
  WITH pool, node, share, collect({who: c, weight: toFloat(credit.parts)}) AS credited
  OPTIONAL MATCH (node)-[built:BUILT_BY]->(c:Contributor) WHERE pool = 'model'
  WITH pool, node, share, credited, collect({who: c, weight: toFloat(built.share)}) AS builders
  OPTIONAL MATCH (node)-[computed:COMPUTED_BY]->(p:ComputeProvider) WHERE pool = 'training'
  WITH pool, node, share, credited, builders, collect({who: p, weight: toFloat(computed.units)}) AS trained
  OPTIONAL MATCH (node)-[owned:OWNED_BY]->(o:Contributor) WHERE owned.endedAt IS NULL
  WITH pool, node, share, [it IN credited + builders + trained + [{who: o, weight: 1.0}] WHERE it.who IS NOT NULL] AS people
  WITH share, CASE WHEN pool = 'compute' AND node IS NOT NULL THEN [{who: node, weight: 1.0}] ELSE people END AS people,
       CASE WHEN node:DatanetVersion OR node:MeasuredVersion THEN 1e18 END AS whole
  WITH share, people, coalesce(whole, reduce(sum = 0.0, it IN people | sum + it.weight)) AS whole
  UNWIND CASE WHEN size(people) = 0 OR whole = 0 THEN [{weight: 1.0}] ELSE people END AS it
  RETURN it.who AS who, share * it.weight / CASE WHEN size(people) = 0 OR whole = 0 THEN 1 ELSE whole END AS part
}
WITH v, pool, who, sum(part) AS part, collect(DISTINCT ways) AS ways
WITH v, collect({pool: pool, who: CASE WHEN who IS NULL THEN 'untraced' ELSE [label IN labels(who) WHERE label <> 'Fact'][0] + ':' + who.key END,
                 part: part, ways: ways}) AS divided, reduce(sum = 0.0, w IN v.policyWeights | sum + w) AS policy
UNWIND range(0, size(v.policyPools) - 1) AS n
WITH v.policyPools[n] AS pool, v.policyWeights[n] / policy AS ofFee, divided
UNWIND CASE WHEN pool IN ['data', 'model', 'training', 'compute'] THEN [it IN divided WHERE it.pool = pool]
            ELSE [{who: 'Pool:' + pool, part: 1.0, ways: [['the policy of the route']]}] END AS it
WITH pool, it.who AS who, it.part AS shareOfPool, ofFee * it.part AS shareOfFee, it.ways AS ways
WHERE shareOfFee > 0
RETURN pool, who, shareOfPool, shareOfFee, reduce(all = [], some IN ways | all + some)[..5] AS why
ORDER BY shareOfFee DESC, pool, who
LIMIT 10000
