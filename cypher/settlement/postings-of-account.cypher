// A page of what entered and left an account, newest first.
MATCH (t:Transfer)-[p:POSTS]->(a:Account)
WHERE p.account = $account AND p.number < $before
RETURN p.number AS number, p.amount AS amount, p.pool AS pool, p.reason AS reason, t.key AS transfer,
       a.asset AS asset, a.owner AS owner, a.kind AS kind
ORDER BY p.account DESC, p.number DESC LIMIT $limit
