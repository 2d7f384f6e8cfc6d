// The intake of fees, which gives every inference its place, and the ledger that pays by it.
CREATE CONSTRAINT intake_shard IF NOT EXISTS FOR (n:Intake) REQUIRE (n.asset, n.shard) IS UNIQUE;
CREATE INDEX inference_place IF NOT EXISTS FOR (n:Inference) ON (n.asset, n.shard, n.position);
CREATE CONSTRAINT taken_up_to IF NOT EXISTS FOR (n:Taken) REQUIRE (n.asset, n.shard, n.upTo) IS UNIQUE;
CREATE CONSTRAINT account_owner IF NOT EXISTS FOR (n:Account) REQUIRE (n.asset, n.owner, n.kind) IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE INDEX account_of_owner IF NOT EXISTS FOR (n:Account) ON (n.owner, n.kind, n.asset);
CREATE INDEX account_unclaimed IF NOT EXISTS FOR (n:Account) ON (n.asset, n.unclaimed);
CREATE CONSTRAINT transfer_key IF NOT EXISTS FOR (n:Transfer) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT transfer_id IF NOT EXISTS FOR (n:Transfer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT transfer_reverses IF NOT EXISTS FOR (n:Transfer) REQUIRE n.reverses IS UNIQUE;
CREATE INDEX transfer_settlement IF NOT EXISTS FOR (n:Transfer) ON (n.settlement, n.key);
CREATE INDEX transfer_owner IF NOT EXISTS FOR (n:Transfer) ON (n.asset, n.owner, n.ownerKind);
CREATE CONSTRAINT settlement_key IF NOT EXISTS FOR (n:Settlement) REQUIRE n.key IS UNIQUE;
CREATE INDEX posting_number IF NOT EXISTS FOR ()-[p:POSTS]-() ON (p.account, p.number);
CREATE CONSTRAINT settlement_number IF NOT EXISTS FOR (n:Settlement) REQUIRE (n.asset, n.number) IS UNIQUE;
CREATE CONSTRAINT settlement_id IF NOT EXISTS FOR (n:Settlement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT evidence_total IF NOT EXISTS FOR (n:EvidenceTotal) REQUIRE (n.account, n.record) IS UNIQUE;
CREATE CONSTRAINT claim_leaf IF NOT EXISTS FOR (n:Claim) REQUIRE (n.asset, n.wallet, n.settlement) IS UNIQUE;
// What was known before there was an intake enters it in the order in which it was learned.
MATCH (a:Asset)
UNWIND range(0, 15) AS shard
MERGE (s:Intake {asset: a.key, shard: shard})
ON CREATE SET s.count = 0, s.taken = 0, s.hi = 0, s.lo = 0;
MATCH (i:Inference)
WHERE i.asset IS NOT NULL AND i.position IS NULL
WITH i ORDER BY i.recordedAt, i.key
WITH i.asset AS asset, collect(i) AS told, sum(i.feeHi) AS hi, sum(i.feeLo) AS lo
MATCH (s:Intake {asset: asset, shard: 0})
WITH s, told, s.count AS before, hi, lo + s.lo AS lo
SET s.count = before + size(told), s.hi = s.hi + hi + lo / 1000000000000, s.lo = lo % 1000000000000
WITH told, before
UNWIND range(1, size(told)) AS n
WITH told[n - 1] AS i, before + n AS position
SET i.shard = 0, i.position = position;
