// The last frozen version of a Datanet; none before the first.
MATCH (d:Datanet&Fact {id: $id})
MATCH (v:DatanetVersion {key: d.key + '@' + toString(d.version)})
RETURN v.id AS version
