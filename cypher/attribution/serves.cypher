// The fine-tunes that a route version serves, by weight, and its provider.
MATCH (v:RouteVersion&Fact {id: $id})
RETURN [(v)-[s:SERVES]->(f) | [f.key, s.weight]] AS serves, [(v)-[:HOSTED_BY]->(p) | p.key] AS providers
