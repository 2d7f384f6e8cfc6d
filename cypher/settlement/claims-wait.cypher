// Whether someone has earned what no claim of a wallet says yet, and has a wallet.
MATCH (a:Account {asset: $asset, unclaimed: true})
OPTIONAL MATCH (c:Contributor {key: CASE WHEN a.owner STARTS WITH 'Contributor:' THEN substring(a.owner, 12) END})
OPTIONAL MATCH (p:ComputeProvider {key: CASE WHEN a.owner STARTS WITH 'ComputeProvider:' THEN substring(a.owner, 16) END})
WITH coalesce(c.wallet, p.wallet) AS wallet
RETURN coalesce(any(it IN collect(wallet) WHERE it =~ '0[xX][0-9a-fA-F]{40}'), false) AS waiting
