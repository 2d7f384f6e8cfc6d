// What an owner has claimed, by wallets that are nobody else's.
MATCH (a:Account)
WHERE a.owner = $owner AND a.kind = 'PAYABLE' AND a.asset > ''
MATCH (a)-[:CLAIMED]->(claimed:Claim)
WITH DISTINCT a, claimed.wallet AS wallet
MATCH (c:Claim {asset: a.asset, wallet: wallet}) WHERE c.settlement > 0
WITH a, wallet, collect(c) AS claims
WHERE all(c IN claims WHERE NOT EXISTS { (c)<-[:CLAIMED]-(other:Account) WHERE other <> a })
UNWIND claims AS c
RETURN c.asset AS asset, wallet, c.settlement AS settlement, c.hi AS hi, c.lo AS lo
