// The route versions whose line leads to contributors.
MATCH (c:Contributor) WHERE c.key IN $contributors
MATCH (c)<-[:CREDITS]-(v:DatanetVersion|MeasuredVersion)
WITH DISTINCT v
MATCH (v)<-[:CREDITS]-(f:FineTune)
WITH DISTINCT f
MATCH (f)<-[:SERVES]-(r:RouteVersion)
RETURN DISTINCT r.key AS routeVersion
