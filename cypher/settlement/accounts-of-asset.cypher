// A page of the accounts of an asset, in the order of owners and kinds.
CALL () {
  MATCH (a:Account {asset: $asset, owner: $after.owner}) WHERE a.kind > $after.kind
  RETURN a ORDER BY a.asset, a.owner, a.kind LIMIT $limit
  UNION ALL
  MATCH (a:Account {asset: $asset}) WHERE a.owner > $after.owner AND a.kind IS NOT NULL
  RETURN a ORDER BY a.asset, a.owner, a.kind LIMIT $limit
}
WITH a ORDER BY a.owner, a.kind LIMIT $limit
RETURN a.owner AS owner, a.kind AS kind
ORDER BY owner, kind
