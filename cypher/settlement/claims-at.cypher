// What wallets may claim in all, as it stood after a settlement.
MATCH (c:Claim {asset: $asset}) WHERE c.wallet > '' AND c.settlement <= $number
WITH c ORDER BY c.wallet, c.settlement
WITH c.wallet AS wallet, collect(c)[-1] AS last
RETURN wallet, last.hi AS hi, last.lo AS lo, last.leaf AS leaf
