// Reviewers: who reviews records, and how often do they accept?
//
// All of them: every review.
MATCH (v:Validation)-[:BY]->(c:Contributor)
RETURN c.key AS reviewer, c.name AS name, count(*) AS reviews, count(CASE v.verdict WHEN 'ACCEPTED' THEN 1 END) AS accepted,
       count(CASE v.verdict WHEN 'REJECTED' THEN 1 END) AS rejected, round(avg(v.score), 3) AS meanScore
ORDER BY reviews DESC, reviewer
LIMIT 1000
