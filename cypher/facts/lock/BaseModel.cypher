// Locks base models until the transaction ends, in the order given.
UNWIND $keys AS key
MATCH (n:BaseModel {key: key})
SET n._lock = true REMOVE n._lock
