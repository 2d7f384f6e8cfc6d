import { query, type, type Values } from '../../neo4j/query.ts';
import { SHARDS } from '../../serving/intake.ts';
import { type AccountKind, PASSING } from '../accounts.ts';
import { LedgerBreach } from '../ledger.ts';
import { type AllTaken, readTaken, type Taken } from '../taken.ts';
import { amountOf, type Breach, type Check, findings, pages, type Reader } from './check.ts';

const nextSettlements = query(
  'settlement/verify/next-settlements',
  { asset: type<string>(), after: type<bigint>(), limit: type<bigint>() },
  { number: type<bigint>(), root: type<string | null>(), closed: type<boolean>() },
);
const settlement = query(
  'settlement/verify/settlement',
  { asset: type<string>(), number: type<bigint>() },
  {
    key: type<string>(),
    id: type<string>(),
    closed: type<boolean>(),
    from: type<bigint[]>(),
    to: type<bigint[]>(),
    root: type<string | null>(),
    fees: type<string | null>(),
    pools: type<string | null>(),
    payable: type<string | null>(),
    held: type<string | null>(),
    untraced: type<string | null>(),
    remainder: type<string | null>(),
    inferences: type<bigint | null>(),
    voided: type<bigint | null>(),
    before: type<bigint[] | null>(),
    closedBefore: type<boolean | null>(),
    rootBefore: type<string | null>(),
    later: type<bigint>(),
    taken: type<bigint[]>(),
  },
);
const posted = query(
  'settlement/verify/posted',
  { settlement: type<string>() },
  { kind: type<AccountKind>(), hi: type<unknown>(), lo: type<unknown>(), exact: type<boolean>() },
);
const routes = query(
  'settlement/verify/routes-of-settlement',
  { settlement: type<string>(), after: type<string>(), limit: type<bigint>() },
  {
    key: type<string>(),
    owner: type<string>(),
    inferences: type<bigint>(),
    before: type<string>(),
    after: type<string>(),
    providers: type<string[]>(),
    providersBefore: type<string[]>(),
    providersAfter: type<string[]>(),
    records: type<string[]>(),
    recordsBefore: type<string[]>(),
    recordsAfter: type<string[]>(),
  },
);
type Row = Awaited<ReturnType<typeof readSettlement>>[number];
export const readSettlement = (reader: Reader, asset: string, number: bigint) =>
  reader.run(settlement, { asset, number });
type RouteRow = Values<typeof routes.columns>;

const JOINED = 'settlements follow each other and leave no inference out';
const FEES = 'routes received the fees of their inferences, by provider and record';
const TOTALS = 'a settlement says what it posted';

export const listSettlements = (reader: Reader, asset: string, page: number) =>
  pages<{ number: bigint; root: string | null; closed: boolean }>(page, (last, limit) =>
    reader.run(nextSettlements, { asset, after: last?.number ?? 0n, limit }),
  );

/** One settlement at a time, each with the inferences it took. */
export const checkSettlements = (asset: string, page: number): Check => ({
  rules: [JOINED, FEES, TOTALS],
  noun: 'settlements',
  async *pieces(reader) {
    for await (const found of listSettlements(reader, asset, page))
      for (const { number } of found) yield { size: 1, look: (reader) => look(reader, asset, number, page) };
  },
});

async function look(reader: Reader, asset: string, number: bigint, page: number): Promise<Breach[]> {
  const { breaches, expect } = findings();
  for (const it of await readSettlement(reader, asset, number)) {
    const problem = misplaced(it, number);
    expect(problem === undefined, JOINED, `settlement ${it.key}`, () => problem ?? '');
    const sums = await postedBy(reader, it.key);
    if (!it.closed) {
      expect(sums.size === 0, JOINED, `settlement ${it.key}`, () => 'it is not closed, yet it has posted');
      continue;
    }
    let all: AllTaken;
    try {
      all = await readTaken(
        reader,
        asset,
        it.from.map((from, shard) => ({ shard: BigInt(shard), from, to: it.to[shard] ?? from })),
      );
    } catch (error) {
      if (!(error instanceof LedgerBreach)) throw error;
      expect(false, FEES, `settlement ${it.key}`, () => error.detail);
      continue;
    }
    breaches.push(...(await checkRoutes(reader, it.key, all, page)));
    breaches.push(...checkTotals(it, all, sums));
  }
  return breaches;
}

function misplaced(it: Row, number: bigint): string | undefined {
  if (it.from.length !== SHARDS || it.to.length !== SHARDS) return `it does not name ${SHARDS} shards`;
  if (number > 1n && it.before === null) return 'there is none before it';
  if (it.closedBefore === false) return 'the one before it is not closed';
  const before = it.before ?? it.from.map(() => 0n);
  const from = it.from.findIndex((from, shard) => from !== before[shard]);
  if (from >= 0) return `in shard ${from} it begins after ${it.from[from]}, before it ended ${before[from]}`;
  const to = it.to.findIndex((to, shard) => to < (it.from[shard] as bigint));
  if (to >= 0) return `in shard ${to} it ends before it begins`;
  const taken = it.later > 0n ? -1 : it.taken.findIndex((taken, shard) => taken !== it.to[shard]);
  if (taken >= 0) return `in shard ${taken} it ends at ${it.to[taken]}, and ${it.taken[taken]} is taken`;
  return undefined;
}

/** Sums by kind of account; those that are no INTEGER are undefined. */
async function postedBy(reader: Reader, key: string) {
  const found = await reader.run(posted, { settlement: key });
  return new Map(found.map(({ kind, hi, lo, exact }) => [kind, exact ? amountOf(hi, lo) : undefined]));
}

/** Compares what came in, by the inferences, with what the transfers of routes say. */
async function checkRoutes(
  reader: Reader,
  key: string,
  { taken }: AllTaken,
  page: number,
): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const left = new Map(taken.map((it) => [it.use.account.owner, it]));
  const listed = pages<RouteRow>(Math.min(page, 200), (last, limit) =>
    reader.run(routes, { settlement: key, after: last?.key ?? '', limit }),
  );
  for await (const found of listed) {
    for (const it of found) {
      const brought = left.get(it.owner);
      left.delete(it.owner);
      const problem = brought ? differing(it, brought) : 'no inference of this settlement used it';
      expect(problem === undefined, FEES, `transfer ${it.key}`, () => problem ?? '');
    }
  }
  for (const [owner, { fees, inferences }] of left)
    expect(
      false,
      FEES,
      `settlement ${key}`,
      () => `${inferences} inferences brought ${fees} to ${owner}, which made no transfer`,
    );
  return breaches;
}

function differing(it: RouteRow, brought: Taken): string | undefined {
  const difference = (after: unknown, before: unknown) =>
    /^\d+$/.test(String(after)) && /^\d+$/.test(String(before))
      ? BigInt(String(after)) - BigInt(String(before))
      : undefined;
  const fees = difference(it.after, it.before);
  if (fees !== brought.fees) return `it received ${fees}, its inferences brought ${brought.fees}`;
  if (it.inferences !== brought.inferences)
    return `it counts ${it.inferences} inferences and had ${brought.inferences}`;
  const by = (
    what: string,
    keys: readonly string[],
    after: readonly string[],
    before: readonly string[],
    sums: ReadonlyMap<string, bigint>,
  ) => {
    const missing = [...sums.keys()].find((key) => !keys.includes(key));
    const i = keys.findIndex((key, i) => difference(after[i], before[i]) !== (sums.get(key) ?? 0n));
    const key = i >= 0 ? keys[i] : missing;
    if (key === undefined) return undefined;
    const grown = i >= 0 ? difference(after[i], before[i]) : 'nothing';
    return `by ${what} ${JSON.stringify(key)} it received ${grown}, its inferences brought ${sums.get(key) ?? 0n}`;
  };
  return (
    by('provider', it.providers, it.providersAfter, it.providersBefore, brought.byProvider) ??
    by('record', it.records, it.recordsAfter, it.recordsBefore, brought.byRecord)
  );
}

function checkTotals(
  it: Row,
  { taken, voided }: AllTaken,
  sums: Awaited<ReturnType<typeof postedBy>>,
): Breach[] {
  const { breaches, expect } = findings();
  const sum = (...kinds: AccountKind[]) =>
    kinds.reduce<bigint | undefined>((total, kind) => {
      const amount = sums.has(kind) ? sums.get(kind) : 0n;
      return total === undefined || amount === undefined ? undefined : total + amount;
    }, 0n);
  const subject = `settlement ${it.key}`;
  const fees = taken.reduce((sum, { fees }) => sum + fees, 0n);
  expect(
    sum('FEES') === -fees,
    FEES,
    subject,
    () => `it took ${-(sum('FEES') ?? 0n)} from FEES, its inferences brought ${fees}`,
  );
  const says: [string, unknown, unknown][] = [
    ['fees', it.fees, fees.toString()],
    ['pools', it.pools, sum('POOL')?.toString()],
    ['payable', it.payable, sum('PAYABLE')?.toString()],
    ['held', it.held, sum('HELD')?.toString()],
    ['untraced', it.untraced, sum('UNTRACED')?.toString()],
    ['remainder', it.remainder, sum(...PASSING)?.toString()],
    ['inferences', it.inferences, taken.reduce((sum, { inferences }) => sum + inferences, 0n)],
    ['voided', it.voided, voided],
  ];
  for (const [name, said, is] of says)
    expect(said === is, TOTALS, subject, () => `${name}: it says ${said}, it is ${is}`);
  return breaches;
}
