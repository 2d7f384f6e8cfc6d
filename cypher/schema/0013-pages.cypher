// Lists by time and then key, so that a page begins anywhere and reads no more than it shows. They take the place of those by time alone.
CREATE INDEX contributor_at_key IF NOT EXISTS FOR (n:Contributor) ON (n.at, n.key);
CREATE INDEX datanet_at_key IF NOT EXISTS FOR (n:Datanet) ON (n.at, n.key);
CREATE INDEX record_at_key IF NOT EXISTS FOR (n:Record) ON (n.at, n.key);
CREATE INDEX datanet_version_at_key IF NOT EXISTS FOR (n:DatanetVersion) ON (n.at, n.key);
CREATE INDEX base_model_at_key IF NOT EXISTS FOR (n:BaseModel) ON (n.at, n.key);
CREATE INDEX fine_tune_at_key IF NOT EXISTS FOR (n:FineTune) ON (n.at, n.key);
CREATE INDEX asset_at_key IF NOT EXISTS FOR (n:Asset) ON (n.at, n.key);
CREATE INDEX compute_provider_at_key IF NOT EXISTS FOR (n:ComputeProvider) ON (n.at, n.key);
CREATE INDEX model_route_at_key IF NOT EXISTS FOR (n:ModelRoute) ON (n.at, n.key);
CREATE INDEX route_version_at_key IF NOT EXISTS FOR (n:RouteVersion) ON (n.at, n.key);
CREATE INDEX inference_at_key IF NOT EXISTS FOR (n:Inference) ON (n.at, n.key);
DROP INDEX contributor_at IF EXISTS;
DROP INDEX datanet_at IF EXISTS;
DROP INDEX record_at IF EXISTS;
DROP INDEX datanet_version_at IF EXISTS;
DROP INDEX base_model_at IF EXISTS;
DROP INDEX fine_tune_at IF EXISTS;
DROP INDEX asset_at IF EXISTS;
DROP INDEX compute_provider_at IF EXISTS;
DROP INDEX model_route_at IF EXISTS;
DROP INDEX route_version_at IF EXISTS;
DROP INDEX inference_at IF EXISTS;
CREATE INDEX inference_route_version_at_key IF NOT EXISTS FOR (n:Inference) ON (n.routeVersion, n.at, n.key);
DROP INDEX inference_route_version IF EXISTS;
// Relationships keep the place of their source among all that point at the same: whom it points at, when, and by what key.
MATCH ()-[i:IN]->() WHERE i.key IS NULL
CALL (i) { WITH i, startNode(i) AS r, endNode(i) AS d SET i.datanet = d.key, i.at = r.at, i.key = r.key } IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r:CONTRIBUTED_BY|BUILT_BY|COMPUTED_BY|TRAINED_ON|DERIVED_FROM|SERVES|HOSTED_BY]->() WHERE r.key IS NULL
CALL (r) { WITH r, startNode(r) AS m, endNode(r) AS n SET r.to = n.key, r.at = m.at, r.key = m.key } IN TRANSACTIONS OF 10000 ROWS;
// How many places in a Datanet have ended, so that those that have not need not be counted.
MATCH (d:Datanet)
CALL (d) { WITH d, COUNT { (d)<-[i:IN]-() WHERE i.until IS NOT NULL } AS ended SET d.ended = CASE WHEN ended > 0 THEN ended END };
CREATE INDEX in_place IF NOT EXISTS FOR ()-[r:IN]-() ON (r.datanet, r.at, r.key);
CREATE INDEX contributed_by_place IF NOT EXISTS FOR ()-[r:CONTRIBUTED_BY]-() ON (r.to, r.at, r.key);
CREATE INDEX built_by_place IF NOT EXISTS FOR ()-[r:BUILT_BY]-() ON (r.to, r.at, r.key);
CREATE INDEX computed_by_place IF NOT EXISTS FOR ()-[r:COMPUTED_BY]-() ON (r.to, r.at, r.key);
CREATE INDEX trained_on_place IF NOT EXISTS FOR ()-[r:TRAINED_ON]-() ON (r.to, r.at, r.key);
CREATE INDEX derived_from_place IF NOT EXISTS FOR ()-[r:DERIVED_FROM]-() ON (r.to, r.at, r.key);
CREATE INDEX serves_place IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.to, r.at, r.key);
CREATE INDEX hosted_by_place IF NOT EXISTS FOR ()-[r:HOSTED_BY]-() ON (r.to, r.at, r.key);
// Accounts of one kind.
CREATE INDEX account_kind IF NOT EXISTS FOR (n:Account) ON (n.asset, n.kind, n.owner);
