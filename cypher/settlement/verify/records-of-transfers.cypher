// The totals by record that transfers of routes say, before and after.
MATCH (t:Transfer) WHERE t.key IN $transfers
RETURN t.key AS transfer, t.records AS records, t.recordsBefore AS before, t.recordsAfter AS after,
       t.evidenceBefore AS evidenceBefore, t.evidenceAfter AS evidenceAfter
