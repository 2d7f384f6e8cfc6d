// What owners with a wallet have earned that no claim says yet, beside what claims have said.
MATCH (a:Account {asset: $asset, unclaimed: true})
OPTIONAL MATCH (c:Contributor {key: CASE WHEN a.owner STARTS WITH 'Contributor:' THEN substring(a.owner, 12) END})
OPTIONAL MATCH (p:ComputeProvider {key: CASE WHEN a.owner STARTS WITH 'ComputeProvider:' THEN substring(a.owner, 16) END})
WITH a, coalesce(c.wallet, p.wallet) AS wallet WHERE wallet IS NOT NULL
RETURN a.id AS account, wallet, a.inHi AS inHi, a.inLo AS inLo,
       coalesce(a.claimedHi, 0) AS claimedHi, coalesce(a.claimedLo, 0) AS claimedLo
