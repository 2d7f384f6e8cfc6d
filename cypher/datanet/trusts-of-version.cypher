// How far contributors were trusted when a version was frozen: a page, the most trusted first, then by key; and how many there are.
MATCH (v:DatanetVersion&Fact {id: $id})
CALL (v) {
  MATCH (v)-[t:TRUSTS]->(c:Contributor)
  WHERE t.trust < $trust OR t.trust = $trust AND c.key > $key
  WITH c, t ORDER BY t.trust DESC, c.key LIMIT $limit
  RETURN collect([c.key, t.trust]) AS trusts
}
RETURN trusts, COUNT { (v)-[:TRUSTS]->() } AS total
