// The records that a contributor has a share in, whether they correct others, and the last versions of the Datanets they are or were in.
MATCH (c:Contributor&Fact {id: $id})<-[b:CONTRIBUTED_BY]-(r:Record)
WHERE b.share > 0
CALL (r) { MATCH (r)-[x:CONTRIBUTED_BY]->() RETURN sum(x.share) AS shares }
RETURN r.key AS record, r.revision > 0 AS corrects, b.share AS share, shares,
       [(r)-[:IN]->(d:Datanet) WHERE d.version > 0 | d.key + '@' + toString(d.version)] AS versions
