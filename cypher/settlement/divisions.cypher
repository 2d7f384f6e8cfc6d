// What each of these transfers sent on, in sums by kind of account, pool and reason: all but what its own node got and gave.
UNWIND $transfers AS key
MATCH (t:Transfer {key: key})-[p:POSTS]->(a:Account)
WHERE a.kind <> 'FEES' AND NOT (a.kind = t.ownerKind AND a.owner = t.owner)
WITH key, p.pool AS pool, a.kind AS kind, p.reason AS reason,
     count(DISTINCT a) AS accounts, sum(p.hi) AS hi, sum(p.lo) AS lo
RETURN key, pool, kind, reason, accounts, hi, lo,
       hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
ORDER BY pool, kind, reason
