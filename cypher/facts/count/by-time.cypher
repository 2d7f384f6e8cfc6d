// Among the first so many nodes of one kind of a time: how many were looked at, and how many of them have keys that begin so.
MATCH (n:LABEL) USING INDEX SEEK n:LABEL(at, key)
WHERE n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until}) AND n.key IS NOT NULL
WITH n LIMIT $most
RETURN count(*) AS looked, count(CASE WHEN n.key STARTS WITH $prefix THEN 1 END) AS total
