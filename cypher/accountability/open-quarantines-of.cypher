// The quarantine that records and Datanet versions are in, and which Datanets a record is in now.
CALL () {
  UNWIND $records AS key
  MATCH (n:Record {key: key})
  RETURN 'Record' AS label, n, [(n)-[i:IN]->(d) WHERE i.until IS NULL | d.key] AS datanets
  UNION ALL
  UNWIND $versions AS key
  MATCH (n:DatanetVersion {key: key})
  RETURN 'DatanetVersion' AS label, n, [] AS datanets
}
RETURN label, n.key AS key, n.quarantine AS quarantine, datanets
