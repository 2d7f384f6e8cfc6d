// What accounts of an asset had received when what they hold back was quarantined.
MATCH (t:HoldTotal {asset: $asset}) WHERE t.hold IN $holds
RETURN t.hold AS hold, t.owner AS owner, t.total AS total
