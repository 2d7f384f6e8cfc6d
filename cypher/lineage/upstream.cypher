// Everything that a node comes from, with its distance: one page of it, the total, and whether more lies deeper.
MATCH (root:Fact {id: $of})
WITH root, datetime({epochMillis: $asOf}) AS asOf, datetime({epochMillis: $knownAt}) AS knownAt
CALL (root, asOf, knownAt) {
  // Where the walk starts. A Datanet and a route stand for their versions; an inference names its causes by key.
  CALL (root) {
    WITH root WHERE NOT root:Datanet AND NOT root:ModelRoute
    RETURN root AS start, 0 AS offset
    UNION ALL
    MATCH (root)<-[:VERSION_OF]-(start)
    RETURN start, 1 AS offset
    UNION ALL
    MATCH (start:RouteVersion {key: root.routeVersion})
    RETURN start, 1 AS offset
    UNION ALL
    MATCH (start:ComputeProvider {key: root.provider})
    RETURN start, 1 AS offset
  }
  WITH start, offset, asOf, knownAt
  WHERE $always OR root.at <= asOf AND root.recordedAt <= knownAt
  MATCH p = (start)-[:VERSION_OF|SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|OWNED_BY|CORRECTS|CONTRIBUTED_BY*0..5001]->(n)
  // CASE, for the planner would make an OR of several conditions, each tried at every step.
  WHERE all(x IN nodes(p) WHERE CASE WHEN $always THEN true ELSE x.at <= asOf AND x.recordedAt <= knownAt END)
    AND all(r IN relationships(p) WHERE CASE WHEN $always THEN r.endedAt IS NULL
      ELSE coalesce(r.at <= asOf AND r.recordedAt <= knownAt, true)
        AND (r.endedAt IS NULL OR none(k IN range(0, size(r.endedAt) - 1)
                                       WHERE r.endedAt[k] <= asOf AND r.endedRecordedAt[k] <= knownAt)) END)
  WITH offset, n, min(length(p)) AS steps
  WITH n, min(offset + steps) AS distance
  WITH collect([n, distance]) AS near, root, asOf, knownAt
  // Below the depth asked for, what lies there is of interest only until it is known that there is something.
  WITH near, root, asOf, knownAt, any(it IN near WHERE it[1] > $maxDepth AND it[0] <> root
                                  AND ($everyKind OR any(label IN labels(it[0]) WHERE label IN $labels))) AS deeper
  // Through the versions to their members,
  CALL (near, deeper, asOf, knownAt) {
    UNWIND near AS it
    WITH it[0] AS v, it[1] AS above
    WHERE v:DatanetVersion AND $members AND (above < $maxDepth OR NOT deeper)
    MATCH (v)-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
    WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
      AND ($always OR r.at <= asOf AND r.recordedAt <= knownAt)
    WITH r, min(above) + 1 AS distance
    RETURN collect([r, distance]) AS members
  }
  // to who contributed those,
  CALL (members, asOf, knownAt) {
    UNWIND members AS it
    WITH it[0] AS r, it[1] AS above
    MATCH (r)-[:CONTRIBUTED_BY]->(n)
    WHERE $always OR n.at <= asOf AND n.recordedAt <= knownAt
    WITH n, min(above) + 1 AS distance
    RETURN collect([n, distance]) AS contributors
  }
  // and to what they correct.
  CALL (members, asOf, knownAt) {
    UNWIND members AS it
    WITH it[0] AS r, it[1] AS above
    WHERE r.revision > 0
    MATCH p = (r)-[:CORRECTS|CONTRIBUTED_BY*1..5001]->(n)
    WHERE all(x IN nodes(p) WHERE CASE WHEN $always THEN true ELSE x.at <= asOf AND x.recordedAt <= knownAt END)
    WITH above, n, min(length(p)) AS steps
    WITH n, min(above + steps) AS distance
    RETURN collect([n, distance]) AS corrected
  }
  UNWIND [it IN near WHERE it[0] <> root] + members + contributors + corrected AS it
  RETURN it[0] AS n, it[1] AS distance
}
WITH n, distance
WHERE $everyKind OR any(label IN labels(n) WHERE label IN $labels)
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
