// How route versions divide their fees, what they serve and who hosts them.
MATCH (v:RouteVersion) WHERE v.key IN $versions
RETURN v.key AS version, v.policyPools AS pools, v.policyWeights AS weights,
       [(v)-[s:SERVES]->(f:FineTune) | [f.key, s.weight]] AS serves,
       [(v)-[:HOSTED_BY]->(p:ComputeProvider) | p.key] AS providers
