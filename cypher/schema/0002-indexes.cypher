// Orders and ways in: by time, from a route version or a provider to its inferences, by words.
CREATE INDEX contributor_at IF NOT EXISTS FOR (n:Contributor) ON (n.at);
CREATE INDEX datanet_at IF NOT EXISTS FOR (n:Datanet) ON (n.at);
CREATE INDEX record_at IF NOT EXISTS FOR (n:Record) ON (n.at);
CREATE INDEX datanet_version_at IF NOT EXISTS FOR (n:DatanetVersion) ON (n.at);
CREATE INDEX base_model_at IF NOT EXISTS FOR (n:BaseModel) ON (n.at);
CREATE INDEX fine_tune_at IF NOT EXISTS FOR (n:FineTune) ON (n.at);
CREATE INDEX asset_at IF NOT EXISTS FOR (n:Asset) ON (n.at);
CREATE INDEX compute_provider_at IF NOT EXISTS FOR (n:ComputeProvider) ON (n.at);
CREATE INDEX model_route_at IF NOT EXISTS FOR (n:ModelRoute) ON (n.at);
CREATE INDEX route_version_at IF NOT EXISTS FOR (n:RouteVersion) ON (n.at);
CREATE INDEX inference_at IF NOT EXISTS FOR (n:Inference) ON (n.at);
CREATE INDEX inference_route_version IF NOT EXISTS FOR (n:Inference) ON (n.routeVersion, n.at);
CREATE INDEX inference_provider IF NOT EXISTS FOR (n:Inference) ON (n.provider, n.at);
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Contributor|Datanet|Record|BaseModel|FineTune|ComputeProvider|ModelRoute|Asset)
ON EACH [n.key, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
