// How many inferences route versions have answered, as they were counted.
UNWIND $ids AS id
MATCH (v:Fact {id: id})
OPTIONAL MATCH (v)<-[:COUNTS]-(c:UseCount)
RETURN id, sum(c.count) AS total
