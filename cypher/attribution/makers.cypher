// Who built fine-tunes and who computed them, by share and units.
MATCH (f:FineTune) WHERE f.key IN $fineTunes
RETURN f.key AS fineTune, [(f)-[b:BUILT_BY]->(c) | [c.key, b.share, b.place]] AS builtBy,
       [(f)-[b:COMPUTED_BY]->(p) | [p.key, b.units, null]] AS computedBy
