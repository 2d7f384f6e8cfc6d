// What was in quarantine at a moment is found by when it was learned, whether it has ended since or not.
CREATE INDEX quarantine_recorded_at IF NOT EXISTS FOR (n:Quarantine) ON (n.recordedAt);
