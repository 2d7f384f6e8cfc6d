// What a walk downstream depends on, by the store's own counters, and what route versions have answered by now.
CALL () {
  MATCH (c:UseCount)
  WHERE c.routeVersion IN $routeVersions AND c.provider >= '' AND c.shard >= 0
  RETURN sum(c.count) AS answered
}
RETURN [COUNT { (:Record) }, COUNT { (:DatanetVersion) }, COUNT { (:BaseModel) }, COUNT { (:FineTune) },
        COUNT { (:RouteVersion) }, COUNT { (:Change) }, COUNT { (:Erasure) }] AS stamp, answered
