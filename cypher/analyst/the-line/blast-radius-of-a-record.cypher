// Blast radius of a record: how many versions, models, routes and answers?
//
// Answers are counted by the counters that the service keeps with its route versions.
WITH 'triage/wasp-on-the-lip' AS record // the key of a record
MATCH (root:Record {key: record})
MATCH (root)<-[:CORRECTS*0..5000]-(r:Record)
WITH DISTINCT r
MATCH (r)-[i:IN]->(:Datanet)<-[:VERSION_OF]-(v:DatanetVersion)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
WITH DISTINCT v
MATCH (v)<-[:TRAINED_ON|DERIVED_FROM|SERVES*0..5000]-(n)
WITH collect(DISTINCT n) AS reached
WITH [n IN reached WHERE n:DatanetVersion] AS versions, [n IN reached WHERE n:FineTune] AS fineTunes,
     [n IN reached WHERE n:RouteVersion] AS routeVersions
RETURN size(versions) AS datanetVersions, size(fineTunes) AS fineTunes, size(routeVersions) AS routeVersions,
       reduce(n = 0, v IN routeVersions | n + reduce(m = 0, it IN [(v)<-[:COUNTS]-(c:UseCount) | c.count] | m + it)) AS answers,
       [v IN versions | v.key] AS whichVersions, [f IN fineTunes | f.key] AS whichFineTunes, [v IN routeVersions | v.key] AS whichRoutes
