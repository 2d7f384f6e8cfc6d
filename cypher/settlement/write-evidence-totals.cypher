// Sets the sums of fee · evidence parts that routes have for records.
UNWIND $rows AS row
MERGE (t:EvidenceTotal {account: row.account, record: row.record})
SET t.total = row.total
