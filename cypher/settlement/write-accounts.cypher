// Opens accounts where there are none yet and sets what they hold.
UNWIND $rows AS row
MERGE (a:Account {asset: $asset, owner: row.owner, kind: row.kind})
ON CREATE SET a.id = row.id, a.openedAt = datetime.statement()
SET a += row.properties
