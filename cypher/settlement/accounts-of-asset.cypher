// A page of the accounts of an asset of some kinds, in the order of owners and kinds.
MATCH (a:Account {asset: $asset})
WHERE a.owner >= $after.owner AND a.kind IN $kinds AND NOT (a.owner = $after.owner AND a.kind <= $after.kind)
WITH a ORDER BY a.owner, a.kind LIMIT $limit
RETURN a.owner AS owner, a.kind AS kind
ORDER BY owner, kind
