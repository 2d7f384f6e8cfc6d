// Dense or broad sources: does a Datanet live by one, a few, or many?
//
// All of them: every Datanet, by the credit of its last version. `effective` is how many equal sources would be as concentrated, 1/Σs².
MATCH (d:Datanet)<-[:VERSION_OF]-(v:DatanetVersion)
WHERE v.version = d.version
MATCH (v)-[credit:CREDITS]->(c:Contributor)
WITH v, c, credit.parts / 1e18 AS share ORDER BY share DESC
WITH v, collect({key: c.key, share: share}) AS sources
WITH v, sources, 1 / reduce(sum = 0.0, it IN sources | sum + it.share * it.share) AS effective
RETURN v.key AS version, size(sources) AS sources, round(effective, 2) AS effective,
       CASE WHEN effective <= 4 THEN 'dense' ELSE 'broad' END AS shape, round(sources[0].share, 4) AS topShare,
       [it IN sources[..3] | it.key + ' ' + toString(round(100 * it.share, 1)) + '%'] AS largest
ORDER BY effective
