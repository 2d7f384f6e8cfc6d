// How many nodes there are besides those that remember migrations, from the store's own counters.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH (m:Migration) RETURN count(m) AS migrations }
RETURN nodes - migrations AS others
