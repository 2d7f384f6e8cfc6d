import type { Node } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { fromLimbs } from '../values/money.ts';
import type { AccountKind } from './accounts.ts';
import type { PostingState } from './books.ts';
import { LedgerBreach } from './ledger.ts';

/** What one kind of account got of it, for one pool and reason; the amount as a decimal string. */
export interface Went {
  readonly kind: AccountKind;
  readonly pool: string | null;
  readonly reason: PostingState['reason'];
  readonly amount: string;
  readonly accounts: number;
}

/** What a settlement did at one node, in sums: what it received is what went on and what stays. */
export interface Division {
  readonly received: string;
  readonly went: readonly Went[];
  readonly remainder: string;
}

const divisionsOf = query(
  'settlement/divisions',
  { transfers: type<readonly string[]>() },
  {
    key: type<string>(),
    pool: type<string | null>(),
    kind: type<AccountKind>(),
    reason: type<PostingState['reason']>(),
    accounts: type<bigint>(),
    hi: type<bigint>(),
    lo: type<bigint>(),
    exact: type<boolean>(),
  },
);

/** What transfers sent on, by their keys and in their order. Throws LedgerBreach where a sum overflowed. */
export async function readWent(
  database: Database,
  transfers: readonly string[],
  options?: Options,
): Promise<Went[][]> {
  const went = new Map(transfers.map((key): [string, Went[]] => [key, []]));
  for (const { key, accounts, hi, lo, exact, ...to } of await database.read(
    divisionsOf,
    { transfers },
    options,
  )) {
    if (!exact) throw new LedgerBreach(`the postings of ${key} overflow`);
    went.get(key)?.push({ ...to, amount: fromLimbs({ hi, lo }).toString(), accounts: Number(accounts) });
  }
  return [...went.values()];
}

/** The division that a settlement's transfer made. */
export function divisionOf({ before, after }: Node, went: readonly Went[]): Division {
  const received = BigInt(String(after)) - BigInt(String(before));
  const remainder = went.reduce((rest, { amount }) => rest - BigInt(amount), received);
  return { received: received.toString(), went, remainder: remainder.toString() };
}
