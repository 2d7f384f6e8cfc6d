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
  // CASE, for the planner would make an OR of several conditions, each tried at every step.
  WHERE all(x IN nodes(p) WHERE CASE WHEN $always THEN true ELSE x.at <= asOf AND x.recordedAt <= knownAt END)
    AND all(r IN relationships(p) WHERE CASE WHEN $always THEN r.endedAt IS NULL
      ELSE coalesce(r.at <= asOf AND r.recordedAt <= knownAt, true)
        AND (r.endedAt IS NULL OR none(k IN range(0, size(r.endedAt) - 1)
                                       WHERE r.endedAt[k] <= asOf AND r.endedRecordedAt[k] <= knownAt)) END)
  WITH offset, n, min(length(p)) AS steps
  WITH n, min(offset + steps) AS distance
  WITH collect({node: n, distance: distance}) AS near, root, asOf, knownAt
  // Below the depth asked for, what lies there is of interest only until it is known that there is something.
  WITH near, root, asOf, knownAt, any(it IN near WHERE it.distance > $maxDepth AND it.node <> root
                                  AND ($everyKind OR any(label IN labels(it.node) WHERE label IN $labels))) AS deeper
  CALL (near, deeper, root, asOf, knownAt) {
    UNWIND near AS it
    WITH it WHERE it.node <> root
    RETURN it.node AS n, it.distance AS distance
    UNION ALL
    // Through the versions to their members, who contributed those, and what they correct.
    UNWIND near AS it
    WITH it.node AS v, it.distance AS above
    WHERE v:DatanetVersion AND $members AND (above < $maxDepth OR NOT deeper)
    MATCH (v)-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
    WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
      AND ($always OR r.at <= asOf AND r.recordedAt <= knownAt)
    WITH r, min(above) + 1 AS distance
    WITH collect([r, distance]) AS members
    CALL (members, asOf, knownAt) {
      UNWIND members AS it
      WITH it[0] AS r, it[1] AS distance
      MATCH (r)-[:CONTRIBUTED_BY]->(c)
      UNWIND [[r, distance], [c, distance + 1]] AS it
      WITH it WHERE $always OR it[0].at <= asOf AND it[0].recordedAt <= knownAt
      RETURN it
      UNION ALL
      UNWIND members AS it
      WITH it[0] AS r, it[1] AS distance
      WHERE r.revision > 0
      MATCH p = (r)-[:CORRECTS|CONTRIBUTED_BY*1..5001]->(n)
      WHERE all(x IN nodes(p) WHERE CASE WHEN $always THEN true ELSE x.at <= asOf AND x.recordedAt <= knownAt END)
      WITH n, distance, min(length(p)) AS steps
      RETURN [n, distance + steps] AS it
    }
    RETURN it[0] AS n, it[1] AS distance
  }
  RETURN n, distance
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
       [n IN nodes[start..end] | labels(n)] AS labels, distances[start..end] AS distances,
       CASE WHEN $ids THEN ids[..total] ELSE [] END AS ids,
       total, below > 0 AS deeper, total = $limit AS full,
       datetime.realtime().epochMillis + 1 AS now
