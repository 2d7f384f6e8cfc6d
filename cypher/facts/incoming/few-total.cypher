// How much points at facts by a kind of relationship of which a node has few.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
RETURN id, COUNT {
         MATCH (n)<-[r:VERSION_OF|CORRECTS|OWNED_BY|OF]-(m:Fact)
         WHERE type(r) = $kind AND $label IN labels(m) AND r.endedAt IS NULL
         RETURN DISTINCT m
       } AS total
