// How many transfers a settlement has, of one label or all, up to a bound.
MATCH (t:Transfer {settlement: $settlement})
WHERE t.key > '' AND ($label IS NULL OR t.owner STARTS WITH $label)
WITH t LIMIT $most
RETURN count(*) AS total
