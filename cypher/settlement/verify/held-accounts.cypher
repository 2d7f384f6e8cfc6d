// What is held in an asset, by whose it is; of those who were erased, how much of it because of that.
MATCH (a:Account {asset: $asset, kind: 'HELD'}) WHERE a.owner > ''
CALL (a) {
  OPTIONAL MATCH (a)<-[p:POSTS]-(:Transfer)
  WHERE a.owner STARTS WITH 'Contributor:erased:' AND p.reason = 'ERASED'
  RETURN sum(p.hi) AS erasedHi, sum(p.lo) AS erasedLo
}
RETURN a.owner AS owner, a.hi AS hi, a.lo AS lo, erasedHi, erasedLo
