// The last key that a page in the order of keys looked at, where more follow it.
MATCH (n:LABEL)
WHERE n.key > $key AND n.key >= $prefix AND n.key <= $last
WITH n.key AS key ORDER BY key SKIP $visits - 1 LIMIT 2
WITH collect(key) AS keys
WHERE size(keys) = 2
RETURN keys[0] AS key
