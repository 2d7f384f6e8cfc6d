import { query, type } from '../neo4j/query.ts';
import { fromLimbs } from '../values/money.ts';
import { LedgerBreach } from './ledger.ts';
import type { Reader } from './reader.ts';

const balances = query(
  'settlement/balances',
  { asset: type<string>() },
  { hi: type<bigint>(), lo: type<bigint>(), exact: type<boolean>() },
);

/** What all accounts of an asset hold together; undefined where the sum has left the integers. */
export async function sumOfBalances(reader: Reader, asset: string): Promise<bigint | undefined> {
  const [sum] = await reader.run(balances, { asset });
  return sum?.exact ? fromLimbs(sum) : undefined;
}

/** The cheapest proof that nobody has touched the books: throws LedgerBreach where they do not sum to 0. */
export async function assertBalanced(reader: Reader, asset: string): Promise<void> {
  const sum = await sumOfBalances(reader, asset);
  if (sum !== 0n) throw new LedgerBreach(`its balances sum to ${sum ?? 'more than an INTEGER holds'}`);
}
