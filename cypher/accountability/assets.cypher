// All assets, in the order in which they are locked.
MATCH (a:Asset) WHERE a.key > ''
RETURN a.key AS asset ORDER BY asset
