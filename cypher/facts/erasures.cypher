// How many contributors have been erased, from the store's own counter.
MATCH (e:Erasure)
RETURN count(e) AS count
