// Transfers of a settlement: what did each send to whom?
WITH 'LINE/1' AS settlement // the key of a settlement: an asset, /, its number
MATCH (t:Transfer {settlement: settlement})-[p:POSTS]->(a:Account)
WHERE t.key > ''
RETURN t.owner AS through, t.kind AS kind, p.pool AS pool, a.owner AS to, a.kind AS account, p.amount AS amount, p.reason AS reason, p.hi AS hi, p.lo AS lo
ORDER BY through, t.key, p.hi DESC, p.lo DESC, to
LIMIT 10000
