// What settlements have sent a node of the line in an asset, and how it divides it over pools where it is a route version.
MATCH (n:Fact {id: $id})
WITH n, $owner AS owner
MATCH (a:Account {asset: $asset, owner: owner, kind: 'LINE'})
RETURN a.inHi AS hi, a.inLo AS lo, coalesce(n.policyPools, ['data']) AS pools, coalesce(n.policyWeights, [1]) AS weights
