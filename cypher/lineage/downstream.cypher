// Everything that came of a node, with its distance: one page of it, the total, and whether more lies deeper.
MATCH (root:Fact {id: $of})
WITH root, datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
CALL (root, asOf, knownAt) {
  // A Datanet and a route stand for their versions; a contributor and a record first reach other records.
  CALL (root) {
    WITH root WHERE NOT root:Datanet AND NOT root:ModelRoute
    RETURN root AS start, 0 AS offset
    UNION
    MATCH (root)<-[:VERSION_OF]-(start)
    RETURN start, 1 AS offset
  }
  WITH start, offset, asOf, knownAt
  WHERE $always OR root.at <= asOf AND root.recordedAt <= knownAt
  MATCH p = (start)<-[:CONTRIBUTED_BY|CORRECTS*0..5001]-(n)
  WHERE all(x IN nodes(p) WHERE $always OR x.at <= asOf AND x.recordedAt <= knownAt)
  WITH offset, n, min(length(p)) AS steps, asOf, knownAt
  WITH collect({node: n, distance: offset + steps}) AS origins, asOf, knownAt
  CALL (origins, asOf, knownAt) {
    UNWIND origins AS it
    RETURN it.node AS start, it.distance AS above
    UNION ALL
    UNWIND origins AS it
    WITH it.node AS r, it.distance AS above
    WHERE r:Record
    MATCH (r)-[i:IN]->(:Datanet)<-[:VERSION_OF]-(start:DatanetVersion)
    WHERE i.since <= start.version AND (i.until IS NULL OR i.until > start.version)
      AND start.at <= asOf AND start.recordedAt <= knownAt
    RETURN start, min(above) + 1 AS above
  }
  WITH start, min(above) AS above, asOf, knownAt
  MATCH p = (start)<-[:TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|OWNED_BY|SERVES|HOSTED_BY*0..5001]-(n)
  WHERE all(x IN nodes(p) WHERE $always OR x.at <= asOf AND x.recordedAt <= knownAt)
    AND all(r IN relationships(p) WHERE ($always OR coalesce(r.at <= asOf AND r.recordedAt <= knownAt, true))
      AND (r.endedAt IS NULL OR none(k IN range(0, size(r.endedAt) - 1)
                                     WHERE r.endedAt[k] <= asOf AND r.endedRecordedAt[k] <= knownAt)))
  WITH start, above, n, min(length(p)) AS steps, asOf, knownAt
  WITH n, min(above + steps) AS distance, asOf, knownAt
  WITH collect({node: n, distance: distance}) AS near, asOf, knownAt
  // Below the depth asked for, what lies there is of interest only until it is known that there is something.
  WITH near, asOf, knownAt, any(it IN near WHERE it.distance > $maxDepth
                                  AND ($everyKind OR any(label IN labels(it.node) WHERE label IN $labels))) AS deeper
  CALL (near, deeper, asOf, knownAt) {
    UNWIND near AS it
    RETURN it.node AS n, it.distance AS distance
    UNION ALL
    // The Datanet of a version and the route of a version stand beside it, one step further.
    UNWIND near AS it
    WITH it.node AS v, it.distance AS above
    MATCH (v)-[:VERSION_OF]->(n)
    WHERE n.at <= asOf AND n.recordedAt <= knownAt
    RETURN n, min(above) + 1 AS distance
    UNION ALL
    UNWIND near AS it
    WITH it.node AS v, it.distance AS above
    WHERE v:RouteVersion AND $inferences AND (above < $maxDepth OR NOT deeper)
    MATCH (n:Inference)
    WHERE n.routeVersion = v.key AND n.at <= asOf AND n.key IS NOT NULL AND n.recordedAt <= knownAt
    RETURN n, above + 1 AS distance
    UNION ALL
    UNWIND near AS it
    WITH it.node AS v, it.distance AS above
    WHERE v:ComputeProvider AND above = 0 AND $inferences
    MATCH (n:Inference)
    WHERE n.provider = v.key AND n.at <= asOf AND n.recordedAt <= knownAt
    RETURN n, 1 AS distance
  }
  RETURN n, distance
}
WITH root, n, distance
WHERE n <> root AND ($everyKind OR any(label IN labels(n) WHERE label IN $labels))
WITH n, min(distance) AS distance
WITH n, distance, n.key AS key, n.id AS id ORDER BY distance, key, id
WITH collect(n) AS nodes, collect(distance) AS distances, collect(key) AS keys, collect(id) AS ids,
     count(CASE WHEN distance > $maxDepth THEN 1 END) AS below,
     count(CASE WHEN distance < $after.distance OR distance = $after.distance
                     AND (key < $after.key OR key = $after.key AND id <= $after.id) THEN 1 END) AS start
WITH *, CASE WHEN size(ids) - below < $limit THEN size(ids) - below ELSE $limit END AS total
WITH *, CASE WHEN start + $first < total THEN start + $first ELSE total END AS end
RETURN ids[start..end] AS pageIds, keys[start..end] AS keys,
       [n IN nodes[start..end] |
         CASE WHEN n:Record THEN 2 WHEN n:Contributor THEN 0 WHEN n:DatanetVersion THEN 3 WHEN n:FineTune THEN 5
              WHEN n:RouteVersion THEN 8 WHEN n:Inference THEN 9 WHEN n:BaseModel THEN 4
              WHEN n:ComputeProvider THEN 6 WHEN n:ModelRoute THEN 7 WHEN n:Datanet THEN 1 END] AS kinds,
       distances[start..end] AS distances, CASE WHEN $ids THEN ids[..total] ELSE [] END AS ids,
       total, below > 0 AS deeper, total = $limit AS full,
       datetime.realtime().epochMillis + 1 AS now
