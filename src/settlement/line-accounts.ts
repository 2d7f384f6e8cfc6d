import { query, type Run, type } from '../neo4j/query.ts';
import { fromLimbs } from '../values/money.ts';
import type { AccountKind } from './accounts.ts';

const lineAccounts = query(
  'settlement/line-accounts',
  { owners: type<readonly string[]>(), kinds: type<readonly AccountKind[]>() },
  {
    owner: type<string>(),
    kind: type<AccountKind>(),
    asset: type<string>(),
    inHi: type<bigint>(),
    inLo: type<bigint>(),
    hi: type<bigint>(),
    lo: type<bigint>(),
  },
);

/** What an account has been sent by settlements and releases so far, and what is left in it, in base units of its asset. */
export interface LineAccount {
  readonly owner: string;
  readonly kind: AccountKind;
  readonly asset: string;
  readonly received: bigint;
  readonly balance: bigint;
}

/** The accounts of owners, of these kinds, in every asset. */
export async function readLineAccounts(
  run: Run,
  owners: readonly string[],
  kinds: readonly AccountKind[],
): Promise<LineAccount[]> {
  const found = await run(lineAccounts, { owners, kinds });
  return found.map(({ owner, kind, asset, inHi, inLo, hi, lo }) => ({
    owner,
    kind,
    asset,
    received: fromLimbs({ hi: inHi, lo: inLo }),
    balance: fromLimbs({ hi, lo }),
  }));
}
