// With whom credit is shared: keys, and the places of those whose keys are gone.
UNWIND $shares AS share
CALL (share) { MATCH (n)-[mine]->(c) WHERE elementId(mine) = share RETURN n, mine, c }
CALL (n, mine, c) {
  MATCH (n)-[other:CONTRIBUTED_BY|BUILT_BY|CREDITS]->(o:Contributor)
  WHERE type(other) = type(mine) AND o <> c
  RETURN collect(CASE WHEN other.place IS NULL THEN o.key END) AS keys, collect(other.place) AS places
}
RETURN share, keys, places
