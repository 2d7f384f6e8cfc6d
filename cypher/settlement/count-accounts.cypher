// How many accounts of some kinds an asset has.
MATCH (a:Account {asset: $asset})
WHERE a.owner > '' AND a.kind IN $kinds
RETURN count(*) AS total
