// Credit from raw weights: who deserves it for what a model learned, worked out again?
//
// The shares are floats and sum to 1; they agree with the stored attribution by CONTRIBUTOR within 10^-12. Base models stand
// for those who own them now. Fine-tunes are followed 8 deep: what lies deeper stays at the `FineTune:key` where the walk
// ended. Corrections are followed to 5,000. Only declared weights count here: where training was measured (`MeasuredVersion`),
// stored credit follows the scores instead.
WITH 'shoreline-medic-1' AS fineTune // the key of a fine-tune
MATCH (root:FineTune {key: fineTune})
WITH [{node: root, share: 1.0}] AS held

// Fine-tunes → Datanet versions and base models, one generation at a time. No node stands for what is untraced.
CALL (held) { // 1
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 2
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 3
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 4
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 5
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 6
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 7
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held
CALL (held) { // 8
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:FineTune)-[e:TRAINED_ON|DERIVED_FROM]->(cause)
  WITH n, share, collect({node: cause, weight: e.weight}) AS causes, sum(toFloat(e.weight)) AS total
  UNWIND CASE WHEN NOT n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN causes ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held

// Versions → their members, by the Datanet's weighting.
CALL (held) {
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH (n:DatanetVersion)-[:VERSION_OF]->(d:Datanet)<-[i:IN]-(r:Record)
  WHERE i.since <= n.version AND (i.until IS NULL OR n.version < i.until)
  WITH n, share, r, CASE d.weighting WHEN 'UNIFORM' THEN 1.0 WHEN 'BYTES' THEN toFloat(r.bytes) ELSE toFloat(r.weight) END AS weight
  WITH n, share, collect({node: r, weight: weight}) AS members, sum(weight) AS total
  UNWIND CASE WHEN NOT n:DatanetVersion THEN [{node: n, weight: 1}] WHEN total > 0 THEN members ELSE [{weight: 1}] END AS to
  WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held

// Records → themselves and what they correct: a correction keeps n of n/d and passes on the rest.
CALL (held) {
  UNWIND held AS it
  WITH it.node AS n, it.share AS share
  OPTIONAL MATCH p = (n:Record)-[:CORRECTS*0..5000]->(r:Record)
  OPTIONAL MATCH (r)-[own:CORRECTS]->()
  WITH coalesce(r, n) AS node,
       share * coalesce(reduce(left = 1.0, c IN relationships(p) |
                               left * (1 - toFloat(split(c.share, '/')[0]) / toFloat(split(c.share, '/')[1]))), 1.0)
             * coalesce(toFloat(split(own.share, '/')[0]) / toFloat(split(own.share, '/')[1]), 1.0) AS share
  WITH node, sum(share) AS share
  RETURN collect({node: node, share: share}) AS passed
}
WITH passed AS held

// Records → their contributors, base models → their owners.
UNWIND held AS it
WITH it.node AS n, it.share AS share
OPTIONAL MATCH (n)-[by:CONTRIBUTED_BY|OWNED_BY]->(c:Contributor) WHERE by.endedAt IS NULL
WITH n, share, collect({node: c, weight: coalesce(by.share, 1)}) AS people,
     sum(CASE WHEN c IS NULL THEN 0.0 ELSE toFloat(coalesce(by.share, 1)) END) AS total
UNWIND CASE WHEN n:FineTune THEN [{node: n, weight: 1}] WHEN total > 0 THEN people ELSE [{weight: 1}] END AS to
WITH to.node AS node, sum(share * to.weight / CASE WHEN total > 0 THEN total ELSE 1 END) AS share
WHERE share > 0
RETURN CASE WHEN node IS NULL THEN 'untraced' WHEN node:Contributor THEN 'Contributor:' + node.key ELSE 'FineTune:' + node.key END AS name, share
ORDER BY share DESC, name
