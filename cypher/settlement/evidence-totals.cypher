// The sums of fee · evidence parts that routes have for records so far.
UNWIND $pairs AS pair
MATCH (t:EvidenceTotal {account: pair.account, record: pair.record})
RETURN t.account AS account, t.record AS record, t.total AS total
