// Against answers: which records spoke against them, and how often did they help?
//
// All of them: every report of evidence.
MATCH (e:Evidence)-[:OF]->(i:Inference)
MATCH (i)-[influence:INFLUENCED_BY]->(r:Record)
WHERE e.number = coalesce(influence.report, 1)
WITH r, toFloat(influence.score) * CASE e.sign WHEN 'NEGATIVE_HELPS' THEN -1 ELSE 1 END AS helped
WITH r, count(CASE WHEN helped < 0 THEN 1 END) AS against, count(CASE WHEN helped > 0 THEN 1 END) AS inFavour, min(helped) AS worst
WHERE against > 0
RETURN r.key AS record, against, inFavour, worst, [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS by
ORDER BY against DESC, inFavour, record
LIMIT 100
