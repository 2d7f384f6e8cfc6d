// The report that money follows for an inference, with its scores.
MATCH (i:Inference&Fact {id: $id})
MATCH (e:Evidence&Fact {id: i.evidence})
RETURN e.id AS evidence, e.sign AS sign, e.coverage AS coverage,
       [(i)-[by:INFLUENCED_BY]->(r:Record) WHERE coalesce(by.report, 1) = i.report | [r.key, by.score]] AS items
