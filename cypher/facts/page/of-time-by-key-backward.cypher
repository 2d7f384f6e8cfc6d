// Nodes of one kind that are of a time, in the order of keys, last first, from a place on, of so many that are looked at; and where more follow those, the last of them.
CALL () {
  MATCH (n:LABEL) USING INDEX SEEK n:LABEL(key)
  WHERE n.key < $key AND n.key >= $prefix AND n.key <= $last
  WITH n ORDER BY n.key DESC LIMIT $visits
  WHERE n.at >= datetime({epochMillis: $since}) AND n.at <= datetime({epochMillis: $until})
  WITH n LIMIT $limit
  RETURN collect(n {.*, at: n.at.epochMillis, recordedAt: n.recordedAt.epochMillis}) AS page
}
CALL (page) {
  // A page that is full has no place to begin from: its nodes are not looked at again.
  UNWIND CASE WHEN size(page) < $limit THEN [$key] ELSE [] END AS from
  CALL (from) {
    MATCH (n:LABEL) USING INDEX SEEK n:LABEL(key)
    WHERE n.key < from AND n.key >= $prefix AND n.key <= $last
    RETURN n.key AS key ORDER BY key DESC SKIP $visits - 1 LIMIT 2
  }
  WITH collect(key) AS looked
  RETURN CASE WHEN size(looked) = 2 THEN looked[0] END AS end
}
RETURN page, end
