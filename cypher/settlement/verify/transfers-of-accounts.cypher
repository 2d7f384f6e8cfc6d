// What accounts on the line said in each settlement of their totals before and after it, oldest first.
UNWIND $accounts AS id
MATCH (a:Account {id: id})
MATCH (t:Transfer {asset: a.asset, owner: a.owner, ownerKind: a.kind, kind: 'SETTLEMENT'})
OPTIONAL MATCH (s:Settlement {key: t.settlement})
RETURN id, t.key AS transfer, t.settlement AS settlement, s.number AS number, t.before AS before, t.after AS after,
       t.providers AS providers, t.providersBefore AS providersBefore, t.providersAfter AS providersAfter,
       t.evidenceBefore AS evidenceBefore, t.evidenceAfter AS evidenceAfter, coalesce(size(t.records), 0) AS records
ORDER BY id, number
