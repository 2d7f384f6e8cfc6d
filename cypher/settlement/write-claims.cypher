// Publishes new amounts of claims; what earlier settlements have published stays.
CALL () {
  UNWIND $claims AS it
  CREATE (:Claim {asset: $asset, wallet: it.wallet, settlement: $number, hi: it.hi, lo: it.lo, amount: it.amount})
}
CALL () {
  UNWIND $accounts AS it
  MATCH (a:Account {id: it.account})
  SET a.claimedHi = it.hi, a.claimedLo = it.lo
  REMOVE a.unclaimed
  WITH it, a
  CALL (it, a) {
    MATCH (c:Claim {asset: $asset, wallet: it.wallet, settlement: $number})
    CREATE (a)-[:CLAIMED]->(c)
  }
}
