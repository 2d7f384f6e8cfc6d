// Locks nodes of one kind until the transaction ends.
UNWIND $keys AS key
MATCH (n:LABEL {key: key})
SET n._lock = true REMOVE n._lock
