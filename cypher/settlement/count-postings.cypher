// How many postings a transfer has.
MATCH (t:Transfer {key: $transfer})
RETURN COUNT { (t)-[:POSTS]->() } AS total
