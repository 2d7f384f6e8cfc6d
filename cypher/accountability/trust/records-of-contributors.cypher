// The records that pass something to contributors: their own and the corrections of these, where evidence names them.
MATCH (c:Contributor) WHERE c.key IN $contributors
MATCH (c)<-[:CONTRIBUTED_BY|CORRECTS*1..5001]-(r:Record)
WITH DISTINCT r
WHERE EXISTS { (r)<-[:INFLUENCED_BY]-() }
RETURN collect(r.key) AS records
