// Keys: every node by the id its owner gave it, every fact by its global id, which follows from the event that made it.
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contributor_key IF NOT EXISTS FOR (n:Contributor) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT datanet_key IF NOT EXISTS FOR (n:Datanet) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT record_key IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT validation_key IF NOT EXISTS FOR (n:Validation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT datanet_version_key IF NOT EXISTS FOR (n:DatanetVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT base_model_key IF NOT EXISTS FOR (n:BaseModel) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT fine_tune_key IF NOT EXISTS FOR (n:FineTune) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT evaluation_key IF NOT EXISTS FOR (n:Evaluation) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT asset_key IF NOT EXISTS FOR (n:Asset) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT compute_provider_key IF NOT EXISTS FOR (n:ComputeProvider) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT model_route_key IF NOT EXISTS FOR (n:ModelRoute) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT route_version_key IF NOT EXISTS FOR (n:RouteVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT inference_key IF NOT EXISTS FOR (n:Inference) REQUIRE n.key IS UNIQUE;
