// The last version of a route that was there at a moment, or a route version itself; none where there was none.
MATCH (root:Fact {id: $of})<-[:VERSION_OF*0..1]-(v:RouteVersion)
WHERE v.at <= datetime({epochMillis: $asOf}) AND v.recordedAt <= datetime({epochMillis: $knownAt})
RETURN v.id AS id ORDER BY v.version DESC LIMIT 1
