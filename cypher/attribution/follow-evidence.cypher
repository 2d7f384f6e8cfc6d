// Lets money follow reports, the last of each inference; those that came after its settlement are marked as late instead.
UNWIND $rows AS row
CALL (row) { MATCH (e) WHERE elementId(e) = row.evidence RETURN e }
CALL (row) { MATCH (i) WHERE elementId(i) = row.inference RETURN i }
SET e.late = row.late
FOREACH (_ IN CASE WHEN row.late THEN [] ELSE [1] END | SET i.evidence = e.id, i.report = e.number)
