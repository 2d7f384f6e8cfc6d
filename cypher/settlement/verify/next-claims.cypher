// The next claims of an asset by wallet and settlement.
MATCH (c:Claim {asset: $asset})
WHERE c.wallet >= $wallet AND c.settlement > 0 AND (c.wallet > $wallet OR c.settlement > $settlement)
RETURN c.wallet AS wallet, c.settlement AS settlement, c.hi AS hi, c.lo AS lo, c.amount AS amount
ORDER BY wallet, settlement LIMIT $limit
