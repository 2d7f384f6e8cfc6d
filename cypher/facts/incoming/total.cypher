// How much points at facts by a kind of relationship, which the store has counted.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
RETURN id, COUNT { (n)<-[:TYPE]-() } AS total
