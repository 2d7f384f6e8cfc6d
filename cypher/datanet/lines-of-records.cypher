// Records and all they correct, each with what it corrects and who contributed it, packed: 10,000 to a row.
MATCH (given:Record) WHERE given.key IN $records
MATCH (given)-[:CORRECTS*0..5000]->(r:Record)
WITH DISTINCT r
OPTIONAL MATCH (r)-[c:CORRECTS]->(corrected:Record)
WITH collect([r.key, r.revision, corrected.key, c.share,
              [(r)-[by:CONTRIBUTED_BY]->(contributor) | [contributor.key, by.share, by.place]]]) AS records
UNWIND range(0, size(records) - 1, 10000) AS first
WITH records[first..first + 10000] AS chunk
RETURN [it IN chunk | it[0]] AS keys,
       [it IN chunk | it[1]] AS revisions,
       [it IN chunk | it[2]] AS corrects,
       [it IN chunk | it[3]] AS shares,
       [it IN chunk | it[4]] AS by
