// What a settlement has posted, by kind of account.
MATCH (t:Transfer {settlement: $settlement}) WHERE t.key > ''
MATCH (t)-[p:POSTS]->(a:Account)
WITH a.kind AS kind, sum(p.hi) AS hi, sum(p.lo) AS lo
RETURN kind, hi, lo, hi IS :: INTEGER NOT NULL AND lo IS :: INTEGER NOT NULL AS exact
