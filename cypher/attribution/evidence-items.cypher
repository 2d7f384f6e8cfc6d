// What reports say of records: a page for each, largest parts first, then by key; the total where no page is asked for.
UNWIND $ids AS id
MATCH (e:Evidence&Fact {id: id})-[:OF]->(i:Inference)
CALL (e, i) {
  MATCH (i)-[by:INFLUENCED_BY]->(r:Record)
  WHERE $limit > 0 AND coalesce(by.report, 1) = e.number
    AND ($parts IS NULL OR by.parts < $parts OR by.parts = $parts AND r.key > $key)
  WITH by, r ORDER BY by.parts DESC, r.key LIMIT $limit
  RETURN collect([r.key, by.score, by.parts]) AS items
}
RETURN id, items, e.items AS total
