// How many records are in Datanets now, of all places in them those that have not ended; and how many members versions have.
UNWIND $ids AS id
MATCH (n:Fact {id: id})
RETURN id, CASE WHEN n:DatanetVersion THEN n.records ELSE COUNT { (n)<-[:IN]-() } - coalesce(n.ended, 0) END AS total
