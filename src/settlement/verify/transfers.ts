import { query, type } from '../../neo4j/query.ts';
import { isErased } from '../../values/keys.ts';
import { loads } from '../../values/loads.ts';
import { type AccountKind, nameOf } from '../accounts.ts';
import { agree, amountOf, type Breach, type Check, findings, pages, type Reader } from './check.ts';
import { type Recomputed, recompute, type Statement } from './recompute.ts';

const nextTransfers = query(
  'settlement/verify/next-transfers',
  { after: type<string>(), limit: type<bigint>() },
  { key: type<string>(), asset: type<string | null>(), postings: type<bigint>() },
);
const transfers = query(
  'settlement/verify/transfers',
  { keys: type<readonly string[]>() },
  {
    key: type<string>(),
    kind: type<string>(),
    asset: type<string | null>(),
    settlement: type<string | null>(),
    settlementId: type<string | null>(),
    closed: type<boolean | null>(),
    owner: type<string>(),
    ownerKind: type<AccountKind>(),
    routeVersion: type<string | null>(),
    mixFineTunes: type<string[] | null>(),
    mixWeights: type<bigint[] | null>(),
    before: type<string>(),
    after: type<string>(),
    providers: type<string[]>(),
    providersBefore: type<string[]>(),
    providersAfter: type<string[]>(),
    records: type<string[]>(),
    recordsBefore: type<string[]>(),
    recordsAfter: type<string[]>(),
    evidenceBefore: type<string>(),
    evidenceAfter: type<string>(),
    modelOwner: type<string[] | null>(),
    heldAt: type<string | null>(),
    heldRecords: type<string[] | null>(),
    heldRecordsAt: type<string[] | null>(),
    released: type<string | null>(),
    postings: type<Posted[]>(),
  },
);
type Posted = [
  asset: string,
  owner: string,
  kind: AccountKind,
  hi: unknown,
  lo: unknown,
  text: unknown,
  pool: string | null,
  reason: string | null,
];
type Row = Awaited<ReturnType<typeof read>>[number];
const read = (reader: Reader, keys: readonly string[]) => reader.run(transfers, { keys });

const ZERO = 'a transfer sums to 0, in its asset';
const LIMBS = 'the limbs of a posting agree with its decimal string';
const RECOMPUTED = 'postings follow from the totals before and after';

/** Everything ever entered into the books, of one asset or of all. */
export const checkTransfers = (asset: string | undefined, page: number): Check => ({
  rules: [ZERO, LIMBS, RECOMPUTED],
  noun: 'transfers',
  async *pieces(reader) {
    const listed = pages<{ key: string; asset: string | null; postings: bigint }>(page, (last, limit) =>
      reader.run(nextTransfers, { after: last?.key ?? '', limit }),
    );
    for await (const found of listed) {
      const wanted = found.filter((it) => asset === undefined || it.asset === null || it.asset === asset);
      for (const load of loads(wanted, 10 * page, ({ postings }) => 1 + Number(postings))) {
        const keys = load.map(({ key }) => key);
        const assets = [...new Set(load.flatMap(({ asset }) => asset ?? []))];
        yield { size: keys.length, assets, look: (reader) => look(reader, keys) };
      }
    }
  },
});

async function look(reader: Reader, keys: readonly string[]): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const found = await read(reader, keys);
  const settled = found.filter(
    ({ kind, settlementId }) => (kind === 'SETTLEMENT' && settlementId !== null) || kind === 'RELEASE',
  );
  const expected = await recompute(reader, settled as Statement[]);
  for (const it of found) {
    const transfer = `transfer ${it.key}`;
    let sum: bigint | undefined = 0n;
    for (const [asset, owner, kind, hi, lo, text] of it.postings) {
      const amount = amountOf(hi, lo);
      sum = sum === undefined || amount === undefined ? undefined : sum + amount;
      expect(
        agree(hi, lo, text),
        LIMBS,
        transfer,
        () => `to ${nameOf({ owner, kind })}: ${hi}, ${lo} and ${text}`,
      );
      expect(
        asset === it.asset,
        ZERO,
        transfer,
        () => `it is in ${it.asset} and posts to ${nameOf({ owner, kind })} in ${asset}`,
      );
    }
    expect(sum === 0n, ZERO, transfer, () => `it sums to ${sum ?? 'nothing that is a number'}`);
    if (it.kind !== 'SETTLEMENT' && it.kind !== 'RELEASE') continue;

    const problem = problemOf(it, expected.get(it.key));
    expect(problem === undefined, RECOMPUTED, transfer, () => problem ?? '');
  }
  return breaches;
}

function problemOf(it: Row, expected: Recomputed | undefined) {
  return (it.kind === 'SETTLEMENT' ? misplaced(it) : undefined) ?? differing(it, expected);
}

function misplaced(it: Row): string | undefined {
  if (it.settlementId === null) return `there is no settlement ${it.settlement}`;
  if (it.closed !== true) return `its settlement ${it.settlement} is not closed`;
  const { owner, ownerKind: kind } = it;
  if (it.key !== `${it.settlementId}:${nameOf({ owner, kind })}`)
    return 'its key is not that of its settlement and node';
  return undefined;
}

function differing({ owner, postings }: Row, expected: Recomputed | undefined): string | undefined {
  if (expected === undefined) return `nothing is stored of ${owner}`;
  if (typeof expected === 'string') return expected;

  const due = new Map<string, bigint>();
  for (const { owner, kind, amount, pool, reason } of expected) {
    if (amount !== 0n) addTo(due, nameOfPosting(kind, owner, amount, pool ?? null, reason ?? null), amount);
  }
  for (const [, owner, kind, hi, lo, , pool, reason] of postings) {
    const amount = amountOf(hi, lo) ?? 0n;
    // What is held because its owner was erased would be payable.
    const name =
      reason === 'ERASED' && isErased(owner)
        ? nameOfPosting('PAYABLE', owner, amount, pool, null)
        : nameOfPosting(kind, owner, amount, pool, reason);
    addTo(due, name, -amount);
  }
  for (const [name, missing] of due) {
    if (missing !== 0n)
      return `to ${name} it posts ${missing > 0n ? `${missing} too little` : `${-missing} too much`}`;
  }
  return undefined;
}

/** What enters a node and what leaves it are postings of their own. */
const nameOfPosting = (
  kind: AccountKind,
  owner: string,
  amount: bigint,
  pool: string | null,
  reason: string | null,
) =>
  [nameOf({ owner, kind }), amount < 0n ? 'out' : '', pool && `pool ${pool}`, reason]
    .filter(Boolean)
    .join(' ');

function addTo(sums: Map<string, bigint>, name: string, amount: bigint): void {
  sums.set(name, (sums.get(name) ?? 0n) + amount);
}
