// Which of these records correct others.
MATCH (r:Record) WHERE r.key IN $records AND r.revision > 0
RETURN collect(r.key) AS keys
