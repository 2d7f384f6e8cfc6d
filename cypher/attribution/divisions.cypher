// What fine-tunes and route versions divide their data credit over, by weight; with the version measured for a fine-tune, where there is one.
MATCH (n:Fact) WHERE n.id IN $ids AND (n:FineTune OR n:RouteVersion)
MATCH (n)-[s:SERVES|TRAINED_ON|DERIVED_FROM]->(cause:Fact)
OPTIONAL MATCH (m:MeasuredVersion {key: n.key + '/' + cause.key}) WHERE cause:DatanetVersion
WITH n, [label IN labels(cause) WHERE label <> 'Fact'][0] + ':' + cause.key AS cause, s.weight AS weight, 'MeasuredVersion:' + m.key AS measured
RETURN [label IN labels(n) WHERE label <> 'Fact'][0] + ':' + n.key AS name, collect([cause, weight, measured]) AS causes
