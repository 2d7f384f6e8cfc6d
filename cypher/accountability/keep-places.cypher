// Keeps the places of shares, where their contributor's key is about to go.
UNWIND $rows AS row
CALL (row) { MATCH ()-[share]->() WHERE elementId(share) = row.share RETURN share }
SET share.place = row.place
