// Transfers with all that they post and say; a base model's with the owner its settlement has recorded.
MATCH (t:Transfer) WHERE t.key IN $keys
OPTIONAL MATCH (s:Settlement {key: t.settlement})
RETURN t.key AS key, t.kind AS kind, t.asset AS asset, t.settlement AS settlement, s.id AS settlementId, s.closed AS closed,
       t.owner AS owner, t.ownerKind AS ownerKind, t.routeVersion AS routeVersion,
       t.mixFineTunes AS mixFineTunes, t.mixWeights AS mixWeights, t.before AS before, t.after AS after,
       t.providers AS providers, t.providersBefore AS providersBefore, t.providersAfter AS providersAfter,
       t.records AS records, t.recordsBefore AS recordsBefore, t.recordsAfter AS recordsAfter,
       t.evidenceBefore AS evidenceBefore, t.evidenceAfter AS evidenceAfter,
       t.heldAt AS heldAt, t.heldRecords AS heldRecords, t.heldRecordsAt AS heldRecordsAt, t.released AS released,
       CASE WHEN t.owner STARTS WITH 'BaseModel:' THEN
         [n IN range(0, size(coalesce(s.models, [])) - 1) WHERE s.models[n] = substring(t.owner, 10) | s.owners[n]] END AS modelOwner,
       [(t)-[p:POSTS]->(a:Account) | [a.asset, a.owner, a.kind, p.hi, p.lo, p.amount, p.pool, p.reason]] AS postings
