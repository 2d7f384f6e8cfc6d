// The route versions whose answers speak of a node: those of a route, a version itself, all that a fine-tune went into.
MATCH (root:Fact {id: $of})
CALL (root) {
  WITH root WHERE root:RouteVersion
  RETURN root.key AS key
  UNION
  MATCH (root)<-[:VERSION_OF]-(v:RouteVersion)
  RETURN v.key AS key
  UNION
  MATCH (root)<-[:DERIVED_FROM*0..5000]-(f:FineTune)
  WITH DISTINCT f
  MATCH (f)<-[:SERVES]-(v:RouteVersion)
  RETURN DISTINCT v.key AS key
}
RETURN key
