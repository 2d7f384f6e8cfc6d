// Everything that a node comes from, with its distance: one page of it, the total, and whether more lies deeper.
MATCH (root:Fact {id: $of})
WITH root, datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
CALL (root, asOf, knownAt) {
  // Where the walk starts. A Datanet and a route stand for their versions; an inference names its causes by key.
  CALL (root) {
    WITH root WHERE NOT root:Datanet AND NOT root:ModelRoute
    RETURN root AS start, 0 AS offset
    UNION
    MATCH (root)<-[:VERSION_OF]-(start)
    RETURN start, 1 AS offset
    UNION
    MATCH (start:RouteVersion {key: root.routeVersion})
    RETURN start, 1 AS offset
    UNION
    MATCH (start:ComputeProvider {key: root.provider})
    RETURN start, 1 AS offset
  }
  WITH start, offset, asOf, knownAt
  WHERE $always OR root.at <= asOf AND root.recordedAt <= knownAt
  MATCH p = (start)-[:VERSION_OF|SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|OWNED_BY|CORRECTS|CONTRIBUTED_BY*0..5001]->(n)
  WHERE all(x IN nodes(p) WHERE $always OR x.at <= asOf AND x.recordedAt <= knownAt)
    AND all(r IN relationships(p) WHERE ($always OR coalesce(r.at <= asOf AND r.recordedAt <= knownAt, true))
      AND (r.endedAt IS NULL OR none(k IN range(0, size(r.endedAt) - 1)
                                     WHERE r.endedAt[k] <= asOf AND r.endedRecordedAt[k] <= knownAt)))
  WITH offset, n, min(length(p)) AS steps
  WITH n, min(offset + steps) AS distance
  WITH collect({node: n, distance: distance}) AS near, asOf, knownAt
  // Below the depth asked for, what lies there is of interest only until it is known that there is something.
  WITH near, asOf, knownAt, any(it IN near WHERE it.distance > $maxDepth AND it.node <> root
                                  AND ($everyKind OR any(label IN labels(it.node) WHERE label IN $labels))) AS deeper
  CALL (near, deeper, asOf, knownAt) {
    UNWIND near AS it
    RETURN it.node AS n, it.distance AS distance
    UNION ALL
    // Through the versions to their members, what those correct, and who contributed it.
    UNWIND near AS it
    WITH it.node AS v, it.distance AS above
    WHERE v:DatanetVersion AND $members AND (above < $maxDepth OR NOT deeper)
    MATCH (v)-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
    WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
    WITH r, min(above) + 1 AS above
    MATCH p = (r)-[:CORRECTS|CONTRIBUTED_BY*0..5001]->(n)
    WHERE all(x IN nodes(p) WHERE $always OR x.at <= asOf AND x.recordedAt <= knownAt)
    WITH above, n, min(length(p)) AS steps
    RETURN n, min(above + steps) AS distance
  }
  RETURN n, distance
}
WITH root, n, min(distance) AS distance
WHERE n <> root AND ($everyKind OR any(label IN labels(n) WHERE label IN $labels))
WITH n, distance ORDER BY distance, n.key, n.id
WITH collect(CASE WHEN distance <= $maxDepth THEN {node: n, distance: distance} END)[..$limit] AS found,
     coalesce(max(distance) > $maxDepth, false) AS deeper
WITH found, deeper,
     [it IN found WHERE it.distance > $after.distance
                     OR it.distance = $after.distance
                        AND (it.node.key > $after.key OR it.node.key = $after.key AND it.node.id > $after.id)
     ][..$first] AS page
RETURN [it IN page | it.node.id] AS pageIds, [it IN page | it.node.key] AS keys,
       [it IN page | labels(it.node)] AS labels, [it IN page | it.distance] AS distances,
       CASE WHEN $ids THEN [it IN found | it.node.id] ELSE [] END AS ids,
       size(found) AS total, deeper, size(found) = $limit AS full,
       datetime.realtime().epochMillis + 1 AS now
