// All records that leave with these, in the order given: the chain of each, in the Datanet named or in every one it is in.
UNWIND range(0, size($removals) - 1) AS i
CALL (i) {
  MATCH (r:Record {key: $removals[i].record})-[place:IN]->(d:Datanet)
  WHERE place.until IS NULL AND d.key = coalesce($removals[i].datanet, d.key)
  MATCH p = (r)-[:CORRECTS*0..5000]-(x:Record)
  WHERE all(n IN nodes(p) WHERE EXISTS { (n)-[other:IN]->(d) WHERE other.until IS NULL })
  RETURN collect({record: x.key, datanet: d.key}) AS places
}
RETURN places
ORDER BY i
