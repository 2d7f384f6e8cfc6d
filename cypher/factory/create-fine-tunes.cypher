// Adds fine-tunes with what they come from, who made them, and their credit profiles.
UNWIND $rows AS row
CREATE (f:FineTune:Fact)
SET f = row.properties, f.at = datetime({epochMillis: row.at}), f.recordedAt = datetime.statement()
WITH row, f
CALL (row, f) {
  UNWIND row.builtBy AS it
  MATCH (c:Contributor {key: it.key}) CREATE (f)-[:BUILT_BY {share: it.weight, to: c.key, at: f.at, key: f.key}]->(c) }
CALL (row, f) {
  UNWIND row.computedBy AS it
  MATCH (p:ComputeProvider {key: it.key}) CREATE (f)-[:COMPUTED_BY {units: it.weight, to: p.key, at: f.at, key: f.key}]->(p) }
CALL (row, f) {
  UNWIND row.trainedOn AS it
  MATCH (v:DatanetVersion {key: it.key}) CREATE (f)-[:TRAINED_ON {weight: it.weight, to: v.key, at: f.at, key: f.key}]->(v) }
CALL (row, f) {
  UNWIND row.derivedFromFineTunes AS it
  MATCH (p:FineTune {key: it.key}) CREATE (f)-[:DERIVED_FROM {weight: it.weight, to: p.key, at: f.at, key: f.key}]->(p) }
CALL (row, f) {
  UNWIND row.derivedFromModels AS it
  MATCH (m:BaseModel {key: it.key}) CREATE (f)-[:DERIVED_FROM {weight: it.weight, to: m.key, at: f.at, key: f.key}]->(m) }
CALL (row, f) {
  UNWIND row.creditsVersions AS it
  MATCH (v:DatanetVersion {key: it.key}) CREATE (f)-[:CREDITS {parts: it.parts}]->(v) }
CALL (row, f) {
  UNWIND row.creditsMeasured AS it
  MATCH (v:MeasuredVersion {key: it.key}) CREATE (f)-[:CREDITS {parts: it.parts}]->(v) }
CALL (row, f) {
  UNWIND row.creditsModels AS it
  MATCH (m:BaseModel {key: it.key}) CREATE (f)-[:CREDITS {parts: it.parts}]->(m) }
CALL (row, f) {
  UNWIND row.royaltiesFineTunes AS it
  MATCH (p:FineTune {key: it.key}) CREATE (f)-[:ROYALTIES {parts: it.parts}]->(p) }
CALL (row, f) {
  UNWIND row.royaltiesModels AS it
  MATCH (m:BaseModel {key: it.key}) CREATE (f)-[:ROYALTIES {parts: it.parts}]->(m) }
