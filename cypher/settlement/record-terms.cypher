// Records with all that they correct, however far back, newest first: what each keeps and who shares it.
MATCH (top:Record) WHERE top.key IN $records
MATCH (top)-[:CORRECTS*0..5000]->(r:Record)
WITH DISTINCT r
OPTIONAL MATCH (r)-[c:CORRECTS]->(corrected:Record)
RETURN r.key AS record, corrected.key AS corrects, c.share AS share,
       [(r)-[by:CONTRIBUTED_BY]->(p:Contributor) | [p.key, by.share]] AS by
ORDER BY r.revision DESC, record
