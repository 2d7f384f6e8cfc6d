// How many transfers a settlement has, of one label or all.
MATCH (t:Transfer {settlement: $settlement})
WHERE t.key > '' AND ($label IS NULL OR t.owner STARTS WITH $label)
RETURN count(*) AS total
