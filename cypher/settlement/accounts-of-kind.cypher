// A page of the accounts of an asset of one kind, in the order of owners.
MATCH (a:Account {asset: $asset, kind: $kind}) USING INDEX SEEK a:Account(asset, kind, owner)
WHERE a.owner > $after
RETURN a.owner AS owner, a.kind AS kind
ORDER BY a.asset, a.kind, a.owner LIMIT $limit
