import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

interface Pair {
  readonly account: string;
  readonly record: string;
  readonly [name: string]: string;
}

const evidenceTotals = query(
  'settlement/evidence-totals',
  { pairs: type<readonly Pair[]>() },
  { account: type<string>(), record: type<string>(), total: type<string>() },
);
const writeTotals = query('settlement/write-evidence-totals', { rows: type<readonly Pair[]>() }, {});

const CHUNK = 10_000;

/** Sums of fee · evidence parts that routes have for records, by account id and key of the record with a space between. */
export async function readEvidenceTotals(
  tx: Transaction,
  pairs: readonly Pair[],
): Promise<Map<string, bigint>> {
  const totals = new Map<string, bigint>();
  for (let first = 0; first < pairs.length; first += CHUNK) {
    const found = await tx.run(evidenceTotals, { pairs: pairs.slice(first, first + CHUNK) });
    for (const { account, record, total } of found) totals.set(`${account} ${record}`, BigInt(total));
  }
  return totals;
}

export async function writeEvidenceTotals(tx: Transaction, rows: readonly Pair[]): Promise<void> {
  for (let first = 0; first < rows.length; first += CHUNK)
    await tx.run(writeTotals, { rows: rows.slice(first, first + CHUNK) });
}
