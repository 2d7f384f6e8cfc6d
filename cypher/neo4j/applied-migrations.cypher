// The migrations that were applied, by number.
MATCH (m:Migration) WHERE m.number > 0
RETURN m.number AS number, m.checksum AS checksum
ORDER BY number
