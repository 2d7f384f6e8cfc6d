// Records behind an answer: which helped, which did not, and by whose hand?
//
// `parts` of 10^18 is what the answer's credit for data gives to a record; a report that money does not follow gives none.
WITH 'answer-0035' AS inference // the key of an inference with evidence
MATCH (i:Inference {key: inference})-[influence:INFLUENCED_BY]->(r:Record)
MATCH (i)<-[:OF]-(e:Evidence)
WHERE e.number = coalesce(influence.report, 1)
RETURN e.number AS report, e.method + ' ' + e.methodVersion AS method, e.sign AS sign, r.key AS record, influence.score AS score,
       CASE WHEN influence.parts > 0 THEN 'helped' ELSE 'did not help' END AS what, influence.parts AS parts,
       round(influence.parts / 1e18, 4) AS share, [(r)-[:CONTRIBUTED_BY]->(c) | c.key] AS by, left(r.excerpt, 120) AS begins
ORDER BY report, parts DESC, record
LIMIT 10000
