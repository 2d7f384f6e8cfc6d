// What is in quarantine now, and what accounts had received when it was put there. A quarantine is unique by its global id.
CREATE INDEX quarantine_open IF NOT EXISTS FOR (n:Quarantine) ON (n.open);
CREATE CONSTRAINT hold_total IF NOT EXISTS FOR (n:HoldTotal) REQUIRE (n.asset, n.hold, n.owner) IS UNIQUE;
CREATE INDEX hold_total_hold IF NOT EXISTS FOR (n:HoldTotal) ON (n.hold);
