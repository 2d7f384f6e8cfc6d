// What a walk downstream depends on, by the store's own counters, and what route versions have answered by now.
CALL () { MATCH (n:Record) RETURN count(n) AS records }
CALL () { MATCH (n:DatanetVersion) RETURN count(n) AS versions }
CALL () { MATCH (n:BaseModel) RETURN count(n) AS models }
CALL () { MATCH (n:FineTune) RETURN count(n) AS fineTunes }
CALL () { MATCH (n:RouteVersion) RETURN count(n) AS routeVersions }
CALL () { MATCH (n:Change) RETURN count(n) AS changes }
CALL () {
  UNWIND $routeVersions AS key
  MATCH (c:UseCount)
  WHERE c.routeVersion = key AND c.provider >= '' AND c.shard >= 0
  RETURN sum(c.count) AS answered
}
RETURN [records, versions, models, fineTunes, routeVersions, changes] AS stamp, answered
