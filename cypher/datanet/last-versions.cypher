// The number of the last frozen version of each Datanet, and how it weighs records.
UNWIND $datanets AS key
MATCH (d:Datanet {key: key})
RETURN key AS datanet, d.version AS version, d.weighting AS weighting
