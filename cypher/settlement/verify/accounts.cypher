// What accounts say of themselves, and what their postings say of them.
UNWIND $accounts AS id
MATCH (a:Account {id: id})
CALL (a) {
  OPTIONAL MATCH (t:Transfer)-[p:POSTS]->(a)
  WITH t, p, t.kind IN ['SETTLEMENT', 'RELEASE'] AND (p.hi > 0 OR p.hi = 0 AND p.lo > 0) AS received
  RETURN count(p) AS found, min(p.number) AS first, max(p.number) AS last,
         count(DISTINCT CASE WHEN a.postings <= $few THEN p.number END) AS numbers,
         sum(p.hi) AS sumHi, sum(p.lo) AS sumLo,
         sum(CASE WHEN received THEN p.hi ELSE 0 END) AS receivedHi,
         sum(CASE WHEN received THEN p.lo ELSE 0 END) AS receivedLo,
         count(CASE WHEN p.account = a.id THEN null ELSE p END) AS astray,
         collect(DISTINCT CASE WHEN a.kind = 'FEES' AND t.kind <> 'SETTLEMENT' THEN t.key END)[0..3] AS foreign
}
RETURN id, a.owner AS owner, a.kind AS kind, a.hi AS hi, a.lo AS lo, a.balance AS balance, a.postings AS postings,
       a.inHi AS inHi, a.inLo AS inLo, coalesce(a.claimedHi, 0) AS claimedHi, coalesce(a.claimedLo, 0) AS claimedLo,
       found, first, last, numbers, sumHi, sumLo, receivedHi, receivedLo, astray, foreign,
       sumHi IS :: INTEGER NOT NULL AND sumLo IS :: INTEGER NOT NULL AS sumExact,
       receivedHi IS :: INTEGER NOT NULL AND receivedLo IS :: INTEGER NOT NULL AS receivedExact
