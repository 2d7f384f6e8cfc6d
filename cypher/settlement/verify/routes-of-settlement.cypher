// The next transfers of routes in a settlement, with what they say came in.
MATCH (t:Transfer {settlement: $settlement})
WHERE t.key > $after AND t.routeVersion IS NOT NULL
WITH t ORDER BY t.key LIMIT $limit
RETURN t.key AS key, t.owner AS owner, t.inferences AS inferences, t.before AS before, t.after AS after,
       t.providers AS providers, t.providersBefore AS providersBefore, t.providersAfter AS providersAfter,
       t.records AS records, t.recordsBefore AS recordsBefore, t.recordsAfter AS recordsAfter
