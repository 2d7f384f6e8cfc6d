// Keeps what accounts had received when something was quarantined.
UNWIND $rows AS row
CREATE (t:HoldTotal)
SET t = row
