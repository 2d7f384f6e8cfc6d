// Takes wallets out of claims; the leaf stays, so that roots go on following from the claims.
UNWIND $rows AS row
MATCH (c:Claim {asset: row.asset, wallet: row.wallet, settlement: row.settlement})
SET c.wallet = row.pseudonym, c.leaf = row.leaf
