// Who claimed through which wallet, so that it can be found when its owner is erased.
MATCH (a:Account)
WHERE a.claimedHi IS NOT NULL AND (a.owner STARTS WITH 'Contributor:' OR a.owner STARTS WITH 'ComputeProvider:')
OPTIONAL MATCH (c:Contributor {key: CASE WHEN a.owner STARTS WITH 'Contributor:' THEN substring(a.owner, 12) END})
OPTIONAL MATCH (p:ComputeProvider {key: CASE WHEN a.owner STARTS WITH 'ComputeProvider:' THEN substring(a.owner, 16) END})
WITH a, toLower(coalesce(c.wallet, p.wallet)) AS wallet
MATCH (claim:Claim {asset: a.asset, wallet: wallet})
MERGE (a)-[:CLAIMED]->(claim);
