// What is held in an asset, by whose it is.
MATCH (a:Account {asset: $asset, kind: 'HELD'}) WHERE a.owner > ''
RETURN a.owner AS owner, a.hi AS hi, a.lo AS lo
