// How many model routes there are with this prefix of the key, in this time.
MATCH (n:ModelRoute)
WHERE n.key STARTS WITH $prefix AND n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until})
RETURN count(n) AS total
