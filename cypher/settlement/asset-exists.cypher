// Whether there is such an asset.
MATCH (a:Asset {key: $asset})
RETURN a.key AS asset
