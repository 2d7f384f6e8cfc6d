// Locks fine-tunes until the transaction ends, in the order given.
UNWIND $keys AS key
MATCH (n:FineTune {key: key})
SET n._lock = true REMOVE n._lock
