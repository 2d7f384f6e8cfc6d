// Transfers with their postings, and whether another one has undone them.
MATCH (t:Transfer) WHERE t.key IN $transfers
RETURN t.key AS transfer, t.kind AS kind, t.asset AS asset,
       CASE t.kind WHEN 'PAYOUT' THEN [(t)-[p:POSTS]->(a:Account) | [a.owner, a.kind, p.hi, p.lo]] ELSE [] END AS postings,
       EXISTS { MATCH (r:Transfer) WHERE r.reverses = t.key } AS reversed
