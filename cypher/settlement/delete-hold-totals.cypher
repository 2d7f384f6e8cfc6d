// Forgets what accounts had received when something was quarantined; transfers go on saying it.
MATCH (t:HoldTotal {hold: $hold})
DELETE t
