// Bad answers of a route: which, judged by whom, and what did they say?
WITH 'triage-desk@2' AS routeVersion // the key of a route version
MATCH (i:Inference {routeVersion: routeVersion, verdict: 'BAD'})
WHERE i.at <= datetime()
MATCH (i)<-[:OF]-(j:Judgement {verdict: 'BAD'})
RETURN i.key AS inference, i.at AS answered, i.task AS task, [(j)-[:BY]->(c) | c.key][0] AS by, j.score AS score, j.note AS note
ORDER BY answered, inference
LIMIT 1000
