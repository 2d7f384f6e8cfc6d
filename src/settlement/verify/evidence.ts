import { query, type } from '../../neo4j/query.ts';
import { loads } from '../../values/loads.ts';
import { accountLoads } from './accounts.ts';
import { type Breach, type Check, findings, pages, type Reader } from './check.ts';
import { transfersOfAccounts } from './histories.ts';

const recordsOfTransfers = query(
  'settlement/verify/records-of-transfers',
  { transfers: type<readonly string[]>() },
  {
    transfer: type<string>(),
    records: type<string[]>(),
    before: type<string[]>(),
    after: type<string[]>(),
    evidenceBefore: type<string>(),
    evidenceAfter: type<string>(),
  },
);
const evidenceTotals = query(
  'settlement/verify/evidence-totals',
  { account: type<string>(), after: type<string>(), limit: type<bigint>() },
  { record: type<string>(), total: type<string>() },
);

const EVIDENCE = 'evidence totals join up by record';

/** The totals that routes keep by record: one route at a time, for they can be many. */
export const checkEvidence = (asset: string, page: number): Check => ({
  rules: [EVIDENCE],
  noun: 'routes',
  async *pieces(reader) {
    for await (const load of accountLoads(reader, asset, page, true)) {
      for (const { id, owner } of load) {
        if (!/^(RouteVersion|Mix):/.test(owner)) continue;
        yield { size: 1, look: (reader) => look(reader, id, owner, page) };
      }
    }
  },
});

async function look(reader: Reader, account: string, owner: string, page: number): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const totals = new Map<string, string>();
  const steps = await reader.run(transfersOfAccounts, { accounts: [account] });
  const scored = steps.filter(({ records }) => records > 0n);
  for (const load of loads(scored, 10 * page, ({ records }) => Number(records))) {
    const said = new Map(
      (await reader.run(recordsOfTransfers, { transfers: load.map(({ transfer }) => transfer) })).map(
        (it) => [it.transfer, it],
      ),
    );
    for (const { transfer } of load) {
      const step = said.get(transfer);
      if (!step) continue;
      step.records.forEach((record, i) => {
        const before = totals.get(record) ?? '0';
        expect(
          step.before[i] === before,
          EVIDENCE,
          `transfer ${transfer}`,
          () => `the total of record ${record} begins with ${step.before[i]}, before it ended ${before}`,
        );
        totals.set(record, step.after[i] ?? '');
      });
      const grown = sum(step.after) - sum(step.before);
      expect(
        sum([step.evidenceAfter]) - sum([step.evidenceBefore]) === grown,
        EVIDENCE,
        `transfer ${transfer}`,
        () =>
          `all evidence grew from ${step.evidenceBefore} to ${step.evidenceAfter}, its records by ${grown}`,
      );
    }
  }
  const kept = pages<{ record: string; total: string }>(page, (last, limit) =>
    reader.run(evidenceTotals, { account, after: last?.record ?? '', limit }),
  );
  const subject = (record: string) => `evidence of ${owner} on record ${record}`;
  for await (const found of kept) {
    for (const { record, total } of found) {
      const said = totals.get(record) ?? '0';
      expect(
        total === said,
        EVIDENCE,
        subject(record),
        () => `the total is ${total}, the last transfer says ${said}`,
      );
      totals.delete(record);
    }
  }
  for (const [record, said] of totals)
    expect(
      said === '0',
      EVIDENCE,
      subject(record),
      () => `there is no total, the last transfer says ${said}`,
    );
  return breaches;
}

const sum = (numbers: readonly string[]) =>
  numbers.reduce((sum, it) => sum + (/^\d+$/.test(it) ? BigInt(it) : 0n), 0n);
