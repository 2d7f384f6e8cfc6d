// How much route versions answered, by their counters. Nothing is ever deleted that has these ids, and finding them by key takes twice as long.
MATCH (v)
WHERE elementId(v) IN $elementIds
MATCH (v)<-[:COUNTS]-(c)
RETURN sum(c.count) AS answered
