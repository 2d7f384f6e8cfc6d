// Where the key of a contributor stands among others', wherever credit is divided among them.
MATCH (c:Contributor {key: $contributor})<-[mine:CONTRIBUTED_BY|BUILT_BY|CREDITS]-(n)
WHERE mine.place IS NULL AND COUNT { (n)-[:CONTRIBUTED_BY|BUILT_BY|CREDITS]->(:Contributor) } > 1
CALL (c, mine, n) {
  MATCH (n)-[other:CONTRIBUTED_BY|BUILT_BY|CREDITS]->(o:Contributor)
  WHERE type(other) = type(mine) AND o <> c
  RETURN sum(CASE WHEN other.place IS NULL AND o.key < c.key THEN 1 ELSE 0 END) AS before,
         collect(other.place) AS places
}
RETURN elementId(mine) AS share, before, places
