import type { Record } from 'neo4j-driver';
import { contentDigest, factId } from '../../src/facts/identity.ts';
import type { Database } from '../../src/neo4j/database.ts';
import type { Event } from '../events.ts';

export const BATCH = 1_000;
export const WRITERS = 4;

/** What the service writes of inferences, and nothing it looks up. */
export const RAW_INFERENCES = `UNWIND $rows AS row
CREATE (i:Inference:Fact)
SET i = row.properties, i.at = datetime({epochMillis: row.at}), i.recordedAt = datetime.statement()`;

/** What the service writes of records that are members at once. */
export const RAW_RECORDS = `UNWIND $rows AS row
MATCH (d:Datanet {key: row.datanet})
CREATE (r:Record:Fact)
SET r = row.properties, r.at = datetime({epochMillis: row.at}), r.recordedAt = datetime.statement()
CREATE (r)-[:IN {since: 1, datanet: d.key, at: r.at, key: r.key}]->(d)
WITH row, r
UNWIND row.by AS share
MATCH (c:Contributor {key: share.key})
CREATE (r)-[:CONTRIBUTED_BY {share: share.weight, to: c.key, at: r.at, key: r.key}]->(c)`;

type Run = (statement: string, params: object) => Promise<Record[]>;

/** Writes rows over Bolt with nothing but Neo4j in the way: so many writers, so many rows in a transaction. */
export async function inBatches<T>(
  database: Database,
  rows: readonly T[],
  write: (run: Run, batch: readonly T[]) => Promise<unknown> = (run, batch) =>
    run(RAW_INFERENCES, { rows: batch }),
): Promise<void> {
  const starts = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => i * BATCH).values();
  const writer = async () => {
    const session = database.driver.session({ database: database.name });
    for (const start of starts) {
      const batch = rows.slice(start, start + BATCH);
      await session.executeWrite((tx) =>
        write(async (statement, params) => (await tx.run(statement, params)).records, batch),
      );
    }
    await session.close();
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

/** The row that the service would write for an inference, made beforehand: only Bolt and Neo4j are measured. */
export function inferenceRow(event: Event, position: number) {
  const { id, type, at, ...content } = event as Event & {
    at: string;
    fee: { asset: string; amount: string };
  };
  const amount = BigInt(content.fee.amount);
  return {
    at: BigInt(Date.parse(at)),
    properties: {
      key: content.inference,
      routeVersion: `${content.route}@1`,
      task: content.task,
      inputTokens: BigInt(content.inputTokens as number),
      outputTokens: BigInt(content.outputTokens as number),
      latencyMs: BigInt(content.latencyMs as number),
      asset: content.fee.asset,
      fee: content.fee.amount,
      feeHi: amount / 10n ** 12n,
      feeLo: amount % 10n ** 12n,
      shard: 0n,
      position: BigInt(position),
      id: factId(type, id),
      digest: contentDigest(type, content),
      actor: 'bench',
    },
  };
}

/** The same for a record. */
export function recordRow(event: Event) {
  const { id, type, at, ...content } = event as Event & {
    at: string;
    record: { datanet: string; bytes: number; [field: string]: unknown };
    by: { contributor: string }[];
  };
  const { datanet, bytes, ...fields } = content.record;
  return {
    at: BigInt(Date.parse(at)),
    datanet,
    by: content.by.map(({ contributor }) => ({ key: contributor, weight: 1n })),
    properties: {
      ...fields,
      bytes: BigInt(bytes),
      weight: 1n,
      revision: 0n,
      id: factId(type, id),
      digest: contentDigest(type, content),
      actor: 'bench',
    },
  };
}
