// How many nodes there are, and how many remember migrations as a negative number; both from the store's own counters.
MATCH (n) RETURN count(n) AS count
UNION ALL
MATCH (m:Migration) WITH count(m) AS migrations RETURN -migrations AS count
