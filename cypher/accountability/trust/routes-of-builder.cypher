// The route versions that owe something to a builder: they serve what it built, or what owes it a royalty.
MATCH (:Contributor {key: $key})<-[:BUILT_BY]-(own:FineTune)
MATCH (own)<-[:ROYALTIES*0..1]-(f:FineTune)
WITH DISTINCT f
MATCH (f)<-[:SERVES]-(r:RouteVersion)
RETURN DISTINCT r.key AS routeVersion
