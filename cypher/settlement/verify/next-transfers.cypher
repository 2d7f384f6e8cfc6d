// The next transfers in the order of keys, with how many postings each has.
MATCH (t:Transfer) WHERE t.key > $after
WITH t ORDER BY t.key LIMIT $limit
RETURN t.key AS key, t.asset AS asset, COUNT { (t)-[:POSTS]->() } AS postings
