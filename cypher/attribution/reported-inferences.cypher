// Which route versions answered inferences; with the time each was recorded, for a key alone may come again in an emptied database.
MATCH (i:Inference) WHERE i.key IN $inferences
WITH i.routeVersion AS routeVersion, collect(i.key) AS inferences
CALL (routeVersion) { MATCH (v:RouteVersion {key: routeVersion}) RETURN v }
RETURN inferences, routeVersion, v.id + ' ' + toString(v.recordedAt) AS unique
