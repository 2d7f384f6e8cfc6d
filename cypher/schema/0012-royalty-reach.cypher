// Models that ask for a royalty of whatever derives from them; the property is there only where they do.
CREATE INDEX base_model_royalty_reach IF NOT EXISTS FOR (m:BaseModel) ON (m.minRoyaltyReach);
CREATE INDEX fine_tune_royalty_reach IF NOT EXISTS FOR (f:FineTune) ON (f.minRoyaltyReach);
