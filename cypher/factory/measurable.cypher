// Whether fine-tunes were trained on these versions, and whether anything derives from them or serves them already.
UNWIND $measured AS it
MATCH (f:FineTune {key: it.fineTune})
RETURN it.fineTune AS fineTune, it.version AS version,
       EXISTS { (f)-[:TRAINED_ON]->(:DatanetVersion {key: it.version}) } AS trained,
       EXISTS { (f)<-[:DERIVED_FROM|SERVES]-() } AS used
