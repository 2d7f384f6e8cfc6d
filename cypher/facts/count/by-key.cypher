// Among the first so many nodes of one kind with keys of a range: how many were looked at, and how many of them are of a time.
MATCH (n:LABEL) USING INDEX SEEK n:LABEL(key)
WHERE n.key >= $prefix AND n.key <= $last
WITH n LIMIT $most
RETURN count(*) AS looked,
       count(CASE WHEN n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until}) THEN 1 END) AS total
