// A page of the postings of a transfer, in the order of accounts.
MATCH (t:Transfer {key: $transfer})-[p:POSTS]->(a:Account)
WHERE a.kind > $after.kind OR a.kind = $after.kind
  AND (a.owner > $after.owner OR a.owner = $after.owner AND p.number > $after.number)
RETURN p.number AS number, p.amount AS amount, p.pool AS pool, p.reason AS reason, t.key AS transfer,
       a.asset AS asset, a.owner AS owner, a.kind AS kind
ORDER BY kind, owner, number LIMIT $limit
