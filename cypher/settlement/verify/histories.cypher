// What accounts on the line were sent in each settlement.
UNWIND $accounts AS id
MATCH (a:Account {id: id})
CALL (a) {
  MATCH (t:Transfer)-[p:POSTS]->(a)
  WHERE t.kind = 'SETTLEMENT' AND (p.hi > 0 OR p.hi = 0 AND p.lo > 0)
  WITH t.settlement AS settlement, sum(p.hi) AS hi, sum(p.lo) AS lo
  RETURN collect([settlement, hi, lo]) AS received
}
RETURN id, a.owner AS owner, a.kind AS kind, a.inHi AS inHi, a.inLo AS inLo, a.providers AS providers,
       a.providerFees AS providerFees, a.evidence AS evidence, received
