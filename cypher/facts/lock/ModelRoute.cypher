// Locks model routes until the transaction ends, in the order given.
UNWIND $keys AS key
MATCH (n:ModelRoute {key: key})
SET n._lock = true REMOVE n._lock
