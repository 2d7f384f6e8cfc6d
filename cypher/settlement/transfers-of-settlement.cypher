// A page of the transfers of a settlement, of one label or all, in the order of keys.
MATCH (t:Transfer {settlement: $settlement})
WHERE t.key > $after AND ($label IS NULL OR t.owner STARTS WITH $label)
RETURN t.key AS key ORDER BY t.settlement, t.key LIMIT $limit
