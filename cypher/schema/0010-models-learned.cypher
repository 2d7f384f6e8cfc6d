// Fine-tunes and route versions in the order in which they were learned of, for those who know the earlier ones.
CREATE INDEX fine_tune_recorded_at IF NOT EXISTS FOR (n:FineTune) ON (n.recordedAt);
CREATE INDEX route_version_recorded_at IF NOT EXISTS FOR (n:RouteVersion) ON (n.recordedAt);
