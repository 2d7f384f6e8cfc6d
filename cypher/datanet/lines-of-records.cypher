// Records and all they correct, each with what it corrects, once for each contributor, packed: 10,000 to a row. Lists in lists would cost the driver three times as much.
MATCH (given:Record) WHERE given.key IN $records
MATCH (given)-[:CORRECTS*0..5000]->(r:Record)
WITH DISTINCT r
OPTIONAL MATCH (r)-[c:CORRECTS]->(corrected:Record)
MATCH (r)-[by:CONTRIBUTED_BY]->(contributor)
WITH collect([r.key, r.revision, corrected.key, c.share, contributor.key, by.share, by.place]) AS records
UNWIND range(0, size(records) - 1, 10000) AS first
WITH records[first..first + 10000] AS chunk
RETURN [it IN chunk | it[0]] AS keys,
       [it IN chunk | it[1]] AS revisions,
       [it IN chunk | it[2]] AS corrects,
       [it IN chunk | it[3]] AS keeps,
       [it IN chunk | it[4]] AS contributors,
       [it IN chunk | it[5]] AS shares,
       [it IN chunk | it[6]] AS places
