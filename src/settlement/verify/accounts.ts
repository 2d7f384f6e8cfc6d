import { query, type } from '../../neo4j/query.ts';
import { loads } from '../../values/loads.ts';
import { type AccountKind, PASSING } from '../accounts.ts';
import { agree, amountOf, type Breach, type Check, findings, pages, type Reader } from './check.ts';

const nextAccounts = query(
  'settlement/verify/next-accounts',
  { asset: type<string>(), owner: type<string>(), kind: type<string>(), limit: type<bigint>() },
  { id: type<string>(), owner: type<string>(), kind: type<AccountKind>(), transfers: type<bigint>() },
);
const accounts = query(
  'settlement/verify/accounts',
  { accounts: type<readonly string[]>(), few: type<bigint>() },
  {
    id: type<string>(),
    owner: type<string>(),
    kind: type<AccountKind>(),
    hi: type<unknown>(),
    lo: type<unknown>(),
    balance: type<unknown>(),
    postings: type<bigint>(),
    inHi: type<unknown>(),
    inLo: type<unknown>(),
    claimedHi: type<unknown>(),
    claimedLo: type<unknown>(),
    found: type<bigint>(),
    first: type<bigint | null>(),
    last: type<bigint | null>(),
    numbers: type<bigint>(),
    sumHi: type<unknown>(),
    sumLo: type<unknown>(),
    receivedHi: type<unknown>(),
    receivedLo: type<unknown>(),
    astray: type<bigint>(),
    foreign: type<string[]>(),
    sumExact: type<boolean>(),
    receivedExact: type<boolean>(),
  },
);
const numbers = query(
  'settlement/verify/numbers',
  { account: type<string>(), from: type<bigint>(), to: type<bigint>() },
  { postings: type<bigint>(), numbers: type<bigint>() },
);

const BALANCE = 'a balance is the sum of its postings';
const NUMBERS = 'postings are numbered from 1 on, without gaps or doubles';
const LIMBS = 'the limbs of a balance agree with its decimal string';
const NEGATIVE = 'no balance is negative but that of the fees';
const RECEIVED = 'an account has received what settlements posted to it';
const FOREIGN = 'fees enter by settlements only';
const CLAIMED = 'nobody has claimed more than was received';

type Row = Awaited<ReturnType<typeof read>>[number];
const read = (reader: Reader, ids: readonly string[], few: bigint) =>
  reader.run(accounts, { accounts: ids, few });

/** All accounts of an asset, in loads by how many transfers of their own they have. */
export async function* accountLoads(reader: Reader, asset: string, page: number, passing: boolean) {
  const listed = pages<{ id: string; owner: string; kind: AccountKind; transfers: bigint }>(
    page,
    (last, limit) =>
      reader.run(nextAccounts, { asset, owner: last?.owner ?? '', kind: last?.kind ?? '', limit }),
  );
  for await (const found of listed) {
    const wanted = found.filter(({ kind }) => !passing || PASSING.has(kind));
    yield* loads(wanted, 10 * page, ({ transfers }) => 1 + Number(transfers));
  }
}

export const checkAccounts = (asset: string, page: number): Check => ({
  rules: [BALANCE, NUMBERS, LIMBS, NEGATIVE, RECEIVED, FOREIGN, CLAIMED],
  noun: 'accounts',
  async *pieces(reader) {
    for await (const load of accountLoads(reader, asset, page, false)) {
      const ids = load.map(({ id }) => id);
      yield { size: ids.length, look: (reader) => look(reader, ids, BigInt(page)) };
    }
  },
});

async function look(reader: Reader, ids: readonly string[], few: bigint): Promise<Breach[]> {
  const { breaches, expect } = findings();
  for (const it of await read(reader, ids, few)) {
    const account = `account ${it.kind} ${it.owner}`;
    const balance = amountOf(it.hi, it.lo);
    const sum = it.sumExact ? amountOf(it.sumHi, it.sumLo) : undefined;
    const received = amountOf(it.inHi, it.inLo);
    const posted = it.receivedExact ? amountOf(it.receivedHi, it.receivedLo) : undefined;
    const claimed = amountOf(it.claimedHi, it.claimedLo);
    expect(balance !== undefined && balance === sum && it.astray === 0n, BALANCE, account, () =>
      it.astray > 0n
        ? `${it.astray} of its postings name another account`
        : `it holds ${balance}, its postings sum to ${sum ?? 'more than an INTEGER holds'}`,
    );
    expect(agree(it.hi, it.lo, it.balance), LIMBS, account, () => `${it.hi}, ${it.lo} and ${it.balance}`);
    expect(
      it.kind === 'FEES' || balance === undefined || balance >= 0n,
      NEGATIVE,
      account,
      () => `it holds ${balance}`,
    );
    expect(
      received !== undefined && received === posted,
      RECEIVED,
      account,
      () => `it has received ${received}, settlements posted ${posted ?? 'more than an INTEGER holds'}`,
    );
    expect(
      it.foreign.length === 0,
      FOREIGN,
      account,
      () => `it is posted to by transfer ${it.foreign.join(', ')}`,
    );
    expect(
      claimed !== undefined && received !== undefined && claimed <= received,
      CLAIMED,
      account,
      () => `${claimed} is claimed, ${received} was received`,
    );
    const problem = await misnumbered(reader, it, few);
    expect(problem === undefined, NUMBERS, account, () => problem ?? '');
  }
  return breaches;
}

/** What is wrong with the numbers of an account's postings; long lists are counted piece by piece. */
async function misnumbered(reader: Reader, it: Row, few: bigint): Promise<string | undefined> {
  const { id, postings, found, first, last } = it;
  if (postings !== found) return `it counts ${postings} postings and has ${found}`;
  if (found === 0n) return undefined;
  if (first !== 1n || last !== found) return `its ${found} postings are numbered from ${first} to ${last}`;
  if (found <= few)
    return it.numbers === found ? undefined : `its ${found} postings share ${it.numbers} numbers`;
  for (let from = 0n; from < found; from += few) {
    let to = from + few;
    if (to > found) to = found;
    for (const part of await reader.run(numbers, { account: id, from, to })) {
      if (part.postings !== to - from || part.numbers !== to - from)
        return `of the numbers ${from + 1n} to ${to} its postings have ${part.numbers}, on ${part.postings} of them`;
    }
  }
  return undefined;
}
