// Which route versions answered inferences; with the time it was recorded, for a key alone may come again in an emptied database.
MATCH (i:Inference) WHERE i.key IN $inferences
CALL (i) { MATCH (v:RouteVersion {key: i.routeVersion}) RETURN v }
RETURN i.key AS inference, v.key AS routeVersion, v.id + ' ' + toString(v.recordedAt) AS route
