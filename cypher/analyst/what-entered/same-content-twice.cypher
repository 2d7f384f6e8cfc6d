// Same content twice: which records, and who gave each?
//
// All of them: the same content can be anywhere. Both keep their weight; whether one copied the other is for people to say.
MATCH (r:Record)
WITH r.contentHash AS contentHash, collect(r) AS records
WHERE size(records) > 1
UNWIND records AS r
WITH contentHash, r ORDER BY r.at, r.key
RETURN contentHash, collect(r.key) AS records, collect([(r)-[:CONTRIBUTED_BY]->(c) | c.key]) AS by, collect(r.at) AS given
ORDER BY given[0]
LIMIT 1000
