// Which route versions answered inferences, each with how many reports there are of it; with the time a version was recorded, for a key alone may come again in an emptied database.
MATCH (i:Inference) WHERE i.key IN $inferences
WITH i.routeVersion AS routeVersion, collect([i.key, COUNT { (i)<-[:OF]-(:Evidence) }]) AS inferences
CALL (routeVersion) { MATCH (v:RouteVersion {key: routeVersion}) RETURN v }
RETURN inferences, routeVersion, v.id + ' ' + toString(v.recordedAt) AS unique
