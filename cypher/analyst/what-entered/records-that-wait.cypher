// Records that wait: which are in a Datanet without being members, and why?
WITH 'medicine-triage' AS datanet // the key of a Datanet
MATCH (d:Datanet {key: datanet})<-[i:IN]-(r:Record)
WHERE i.since IS NULL AND i.until IS NULL
RETURN r.key AS record,
       CASE WHEN r.quarantine IS NOT NULL THEN 'in quarantine'
            WHEN r.verdict = 'REJECTED' THEN 'rejected'
            WHEN EXISTS { (r)<-[:CORRECTS*1..5000]-(:Record)-[now:IN]->(d) WHERE now.since IS NOT NULL AND now.until IS NULL } THEN 'corrected'
            WHEN d.validation = 'REQUIRED' AND r.verdict IS NULL THEN 'not reviewed yet'
            ELSE 'another record of its chain is there' END AS why,
       [(r)<-[:OF]-(v:Validation) | v.verdict + coalesce(': ' + v.note, '')] AS reviews,
       [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS by
ORDER BY why, record
LIMIT 10000
