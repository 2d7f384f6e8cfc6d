// How many route versions there are with this prefix of the key, in this time.
MATCH (n:RouteVersion)
WHERE n.key STARTS WITH $prefix AND n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until})
RETURN count(n) AS total
