// Behind bad answers: which records helped in those, and which in good ones?
//
// Of answers with evidence, by the report that counts: `rootCauses` of the API has the rest of the line, and how sure one can be.
WITH 'triage-desk@2' AS routeVersion // the key of a route version
MATCH (i:Inference {routeVersion: routeVersion})
WHERE i.verdict IN ['BAD', 'GOOD'] AND i.at <= datetime()
MATCH (i)-[influence:INFLUENCED_BY]->(r:Record)
WHERE influence.parts > 0 AND coalesce(influence.report, 1) = coalesce(i.report, 1)
WITH r, count(DISTINCT CASE i.verdict WHEN 'BAD' THEN i END) AS bad, count(DISTINCT CASE i.verdict WHEN 'GOOD' THEN i END) AS good
RETURN r.key AS record, bad, good, [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS by, r.quarantine IS NOT NULL AS inQuarantine, left(r.excerpt, 120) AS begins
ORDER BY bad DESC, good, record
LIMIT 100
