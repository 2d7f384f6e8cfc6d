// The next accounts of an asset by owner and kind, each with how many settlements' transfers it has made.
MATCH (a:Account {asset: $asset})
WHERE a.owner >= $owner AND a.kind > '' AND NOT (a.owner = $owner AND a.kind <= $kind)
WITH a ORDER BY a.owner, a.kind LIMIT $limit
RETURN a.id AS id, a.owner AS owner, a.kind AS kind,
       COUNT { MATCH (t:Transfer {asset: $asset, owner: a.owner, ownerKind: a.kind}) } AS transfers
