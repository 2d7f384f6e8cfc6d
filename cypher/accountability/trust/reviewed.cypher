// How much reviewers have reviewed: lines of corrections and answers, each once.
MATCH (w:Contributor) WHERE w.key IN $reviewers
CALL (w) {
  MATCH (w)<-[:BY]-(v:Validation)
  WHERE v.at <= datetime({epochMillis: $asOf}) AND v.recordedAt <= datetime({epochMillis: $knownAt})
    AND v.recordedAt > datetime({epochMillis: $since})
  MATCH (v)-[:OF]->(r:Record)
  WITH DISTINCT r
  MATCH (r)-[:CORRECTS*0..5000]->(oldest:Record)
  WHERE oldest.revision = 0
  RETURN count(DISTINCT oldest) AS lines
}
CALL (w) {
  MATCH (w)<-[:BY]-(j:Judgement)
  WHERE j.at <= datetime({epochMillis: $asOf}) AND j.recordedAt <= datetime({epochMillis: $knownAt})
    AND j.recordedAt > datetime({epochMillis: $since})
  MATCH (j)-[:OF]->(i:Inference)
  RETURN count(DISTINCT i) AS answers
}
RETURN w.key AS reviewer, lines + answers AS reviewed
