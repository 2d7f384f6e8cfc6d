// Picture of a route: what does it serve, and what is that made of?
WITH 'coast-guard@1' AS routeVersion // the key of a route version: its route, @, its number
MATCH (v:RouteVersion {key: routeVersion})
MATCH (v)-[:SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM*0..5000]->(n)
WITH collect(DISTINCT n) AS behind
UNWIND behind AS effect
OPTIONAL MATCH (effect)-[step:SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM]->(cause)
RETURN effect, step, cause
LIMIT 300
