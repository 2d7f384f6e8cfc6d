// Closes a settlement: its sums stay as they are now.
MATCH (s:Settlement {id: $id})
SET s += $totals, s.closed = true
