// The next evidence totals of a route in the order of records.
MATCH (t:EvidenceTotal {account: $account}) WHERE t.record > $after
RETURN t.record AS record, t.total AS total ORDER BY record LIMIT $limit
