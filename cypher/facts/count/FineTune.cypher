// How many fine-tunes there are with this prefix of the key, in this time.
MATCH (n:FineTune)
WHERE n.key STARTS WITH $prefix AND n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until})
RETURN count(n) AS total
