import { query, type } from '../../neo4j/query.ts';
import type { AccountKind } from '../accounts.ts';
import { accountLoads } from './accounts.ts';
import { amountOf, type Breach, type Check, findings, type Reader } from './check.ts';

const histories = query(
  'settlement/verify/histories',
  { accounts: type<readonly string[]>() },
  {
    id: type<string>(),
    owner: type<string>(),
    kind: type<AccountKind>(),
    inHi: type<unknown>(),
    inLo: type<unknown>(),
    providers: type<string[] | null>(),
    providerFees: type<string[] | null>(),
    evidence: type<string | null>(),
    received: type<[settlement: string, hi: unknown, lo: unknown][]>(),
  },
);
export const transfersOfAccounts = query(
  'settlement/verify/transfers-of-accounts',
  { accounts: type<readonly string[]>() },
  {
    id: type<string>(),
    transfer: type<string>(),
    settlement: type<string>(),
    number: type<bigint | null>(),
    before: type<string | null>(),
    after: type<string | null>(),
    providers: type<string[] | null>(),
    providersBefore: type<string[] | null>(),
    providersAfter: type<string[] | null>(),
    evidenceBefore: type<string | null>(),
    evidenceAfter: type<string | null>(),
    records: type<bigint>(),
  },
);

const JOINED = 'the totals of consecutive settlements join up';
const SENT = 'totals grow by what was posted';

/** What accounts on the line say of themselves in transfer after transfer. */
export const checkHistories = (asset: string, page: number): Check => ({
  rules: [JOINED, SENT],
  noun: 'accounts on the line',
  async *pieces(reader) {
    for await (const load of accountLoads(reader, asset, page, true)) {
      const ids = load.map(({ id }) => id);
      yield { size: ids.length, look: (reader) => look(reader, ids) };
    }
  },
});

type Step = Awaited<ReturnType<typeof stepsOf>>[number];
const stepsOf = (reader: Reader, accounts: readonly string[]) =>
  reader.run(transfersOfAccounts, { accounts });

async function stepsByAccount(reader: Reader, accounts: readonly string[]) {
  const steps = new Map<string, Step[]>(accounts.map((id) => [id, []]));
  for (const step of await stepsOf(reader, accounts)) steps.get(step.id)?.push(step);
  return steps;
}

async function look(reader: Reader, ids: readonly string[]): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const found = await reader.run(histories, { accounts: ids });
  const steps = await stepsByAccount(reader, ids);
  for (const it of found) {
    const sent = new Map(it.received.map(([settlement, hi, lo]) => [settlement, amountOf(hi, lo)]));
    let [total, evidence] = ['0', '0'];
    let fees = new Map<string, string>();
    for (const step of steps.get(it.id) ?? []) {
      const transfer = `transfer ${step.transfer}`;
      expect(step.number !== null, JOINED, transfer, () => `there is no settlement ${step.settlement}`);
      expect(
        step.before === total,
        JOINED,
        transfer,
        () => `it begins with ${step.before}, before it ended ${total}`,
      );
      const grown = difference(step);
      const posted = sent.get(step.settlement) ?? 0n;
      expect(grown === posted, SENT, transfer, () => `the total grew by ${grown}, ${posted} was posted`);
      sent.delete(step.settlement);
      total = step.after ?? '';

      if (step.evidenceBefore !== null) {
        expect(
          step.evidenceBefore === evidence,
          JOINED,
          transfer,
          () => `its evidence begins with ${step.evidenceBefore}, before it ended ${evidence}`,
        );
        evidence = step.evidenceAfter ?? '';
        const before = feesOf(step.providers, step.providersBefore);
        const strange = differing(fees, before);
        expect(
          strange === undefined,
          JOINED,
          transfer,
          () =>
            `the fees by ${strange} begin with ${before.get(strange ?? '') ?? 0}, before they ended ${fees.get(strange ?? '') ?? 0}`,
        );
        fees = feesOf(step.providers, step.providersAfter);
      }
    }
    const account = `account ${it.kind} ${it.owner}`;
    const received = amountOf(it.inHi, it.inLo)?.toString();
    for (const settlement of sent.keys())
      expect(
        false,
        SENT,
        account,
        () => `it was sent something in settlement ${settlement}, which no transfer of it says`,
      );
    expect(
      received === total,
      JOINED,
      account,
      () => `it has received ${received}, its last transfer ends with ${total}`,
    );
    if (it.evidence !== null || it.providers !== null) {
      expect(
        it.evidence === evidence,
        JOINED,
        account,
        () => `its evidence is ${it.evidence}, its last transfer ends with ${evidence}`,
      );
      const strange = differing(fees, feesOf(it.providers, it.providerFees));
      expect(
        strange === undefined,
        JOINED,
        account,
        () =>
          `it remembers other fees by ${strange} than its last transfer ends with, ${fees.get(strange ?? '') ?? 0}`,
      );
    }
  }
  return breaches;
}

const difference = ({ before, after }: Step) =>
  /^\d+$/.test(before ?? '') && /^\d+$/.test(after ?? '')
    ? BigInt(after ?? '') - BigInt(before ?? '')
    : undefined;

/** By provider; the name of nobody is spelled out for messages. */
const feesOf = (providers: readonly string[] | null, fees: readonly string[] | null) =>
  new Map(
    (providers ?? []).map((key, i) => [key === '' ? 'no provider' : `provider ${key}`, fees?.[i] ?? '']),
  );

/** The first key that two maps give other values; a missing one counts as '0'. */
function differing(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | undefined {
  return [...new Set([...a.keys(), ...b.keys()])].find((key) => (a.get(key) ?? '0') !== (b.get(key) ?? '0'));
}
