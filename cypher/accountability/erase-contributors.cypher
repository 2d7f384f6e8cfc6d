// Puts pseudonyms in the place of contributors, and takes out who they were and what tells it by its digest.
UNWIND $rows AS row
MATCH (c:Contributor {key: row.contributor})
CALL (c) {
  MATCH (c)<-[:BUILT_BY|OWNED_BY]-(n)
  SET n.digest = 'erased'
  WITH n
  MATCH (n)<-[:OF]-(change:Change)
  SET change.digest = 'erased'
}
CALL (c) {
  MATCH (c)<-[:OF]-(change:Change)
  SET change.digest = 'erased'
}
CALL (row, c) {
  MATCH (c)<-[r:CONTRIBUTED_BY|BUILT_BY]-()
  SET r.to = row.pseudonym
}
SET c.key = row.pseudonym, c.digest = 'erased', c.erasedAt = datetime({epochMillis: row.at})
REMOVE c.name, c.wallet
CREATE (e:Erasure:Fact)-[:OF]->(c)
SET e = row.properties, e.digest = 'erased', e.at = datetime({epochMillis: row.at}), e.recordedAt = datetime.statement()
