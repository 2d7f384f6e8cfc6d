import type { UntracedReason } from '../attribution/shares.ts';
import { MOST_COUNTED } from '../facts/pages.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { fromLimbs } from '../values/money.ts';
import { ACCOUNT_KINDS, type AccountKind, type AccountName } from './accounts.ts';
import { accountId, LedgerBreach } from './ledger.ts';

/** An account as readers see it; amounts as decimal strings. */
export interface AccountState extends AccountName {
  readonly id: string;
  readonly asset: string;
  readonly balance: string;
  readonly held: string;
  readonly paid: string;
  readonly received: string;
  readonly postings: number;
}

export interface PostingState extends AccountName {
  readonly asset: string;
  readonly transfer: string;
  readonly amount: string;
  readonly pool: string | null;
  readonly reason: UntracedReason | null;
  readonly number: bigint;
}

/** Which account, of which asset. */
export interface AccountKey extends AccountName {
  readonly asset: string;
}

const accountsOfOwners = query(
  'settlement/accounts-of-owners',
  { names: type<readonly { asset: string; owner: string; kind: string }[]>() },
  {
    id: type<string>(),
    asset: type<string>(),
    owner: type<string>(),
    kind: type<AccountKind>(),
    balance: type<string>(),
    inHi: type<bigint>(),
    inLo: type<bigint>(),
    postings: type<bigint>(),
    held: type<string>(),
    paid: type<string>(),
  },
);
const accountsOfAsset = query(
  'settlement/accounts-of-asset',
  {
    asset: type<string>(),
    after: type<{ owner: string; kind: string }>(),
    limit: type<bigint>(),
  },
  { owner: type<string>(), kind: type<AccountKind>() },
);
const accountsOfKind = query(
  'settlement/accounts-of-kind',
  { asset: type<string>(), kind: type<AccountKind>(), after: type<string>(), limit: type<bigint>() },
  { owner: type<string>(), kind: type<AccountKind>() },
);
const countAccounts = query(
  'settlement/count-accounts',
  { asset: type<string>(), from: type<string>(), to: type<string>(), most: type<bigint>() },
  { total: type<bigint>() },
);
const trialBalanceOf = query(
  'settlement/trial-balance',
  { asset: type<string>() },
  {
    kind: type<AccountKind>(),
    accounts: type<bigint>(),
    hi: type<bigint>(),
    lo: type<bigint>(),
    exact: type<boolean>(),
  },
);
const postingColumns = {
  number: type<bigint>(),
  amount: type<string>(),
  pool: type<string | null>(),
  reason: type<UntracedReason | null>(),
  transfer: type<string>(),
  asset: type<string>(),
  owner: type<string>(),
  kind: type<AccountKind>(),
};
const postingsOfAccount = query(
  'settlement/postings-of-account',
  { account: type<string>(), before: type<bigint>(), limit: type<bigint>() },
  postingColumns,
);
const postingsOfTransfer = query(
  'settlement/postings-of-transfer',
  {
    transfer: type<string>(),
    after: type<{ kind: string; owner: string; number: bigint }>(),
    limit: type<bigint>(),
  },
  postingColumns,
);
const countPostings = query(
  'settlement/count-postings',
  { transfer: type<string>() },
  { total: type<bigint>() },
);

/** Accounts as they are now, in the order asked for; one that was never opened holds nothing. */
export async function accountStates(
  database: Database,
  keys: readonly AccountKey[],
  options?: Options,
): Promise<AccountState[]> {
  const names = keys.map(({ asset, owner, kind }) => ({ asset, owner, kind }));
  const found = await database.read(accountsOfOwners, { names }, options);
  const nameOf = ({ asset, owner, kind }: AccountKey) => JSON.stringify([asset, owner, kind]);
  const known = new Map(
    found.map(({ inHi, inLo, postings, ...account }): [string, AccountState] => [
      nameOf(account),
      {
        ...account,
        received: fromLimbs({ hi: inHi, lo: inLo }).toString(),
        postings: Number(postings),
      },
    ]),
  );
  return keys.map(({ asset, owner, kind }) => {
    const nothing = { balance: '0', held: '0', paid: '0', received: '0', postings: 0 };
    return (
      known.get(nameOf({ asset, owner, kind })) ?? {
        id: accountId(asset, { owner, kind }),
        asset,
        owner,
        kind,
        ...nothing,
      }
    );
  });
}

/** The account that is meant where only its owner is named. */
export function mainKind(owner: string): AccountKind {
  if (owner === 'fees') return 'FEES';
  if (owner === 'untraced') return 'UNTRACED';
  if (/^(Contributor|ComputeProvider):/.test(owner)) return 'PAYABLE';
  if (owner.startsWith('Pool:')) return 'POOL';
  return owner.startsWith('FineTune:') ? 'MODEL' : 'LINE';
}

/** A page of the accounts of an asset by owner and kind. */
export const listAccounts = (
  database: Database,
  asset: string,
  kind: AccountKind | undefined,
  page: { readonly after?: { owner: string; kind: string } | undefined; readonly limit: number },
  options?: Options,
) =>
  kind
    ? database.read(
        accountsOfKind,
        { asset, kind, after: page.after?.owner ?? '', limit: BigInt(page.limit) },
        options,
      )
    : database.read(
        accountsOfAsset,
        { asset, after: page.after ?? { owner: '', kind: '' }, limit: BigInt(page.limit) },
        options,
      );

/** How many accounts an asset has, counted up to MOST_COUNTED. */
export async function accountTotal(
  database: Database,
  asset: string,
  kind: AccountKind | undefined,
  options?: Options,
): Promise<number> {
  const range = { from: kind ?? '', to: kind ?? '\u{10FFFF}' };
  const params = { asset, ...range, most: BigInt(MOST_COUNTED) };
  const [found] = await database.read(countAccounts, params, options);
  return Number(found?.total ?? 0n);
}

/** Balances summed by kind. Throws LedgerBreach where a sum overflowed. */
export async function trialBalance(database: Database, asset: string, options?: Options) {
  const found = await database.read(trialBalanceOf, { asset }, options);
  if (found.some(({ exact }) => !exact)) throw new LedgerBreach(`the balances of ${asset} overflow`);
  const lines = found
    .map(({ kind, accounts, hi, lo }) => ({
      kind,
      accounts: Number(accounts),
      balance: fromLimbs({ hi, lo }),
    }))
    .sort((a, b) => ACCOUNT_KINDS.indexOf(a.kind) - ACCOUNT_KINDS.indexOf(b.kind));
  return { lines, total: lines.reduce((sum, { balance }) => sum + balance, 0n) };
}

const NEWEST = 2n ** 62n;

/** A page of an account's postings, newest first, from below the number given. */
export const accountPostings = (
  database: Database,
  account: string,
  page: { readonly before?: bigint | undefined; readonly limit: number },
  options?: Options,
): Promise<PostingState[]> =>
  database.read(
    postingsOfAccount,
    { account, before: page.before ?? NEWEST, limit: BigInt(page.limit) },
    options,
  );

/** A page of a transfer's postings by kind and owner of their accounts. */
export const transferPostings = (
  database: Database,
  transfer: string,
  page: {
    readonly after?: { kind: string; owner: string; number: bigint } | undefined;
    readonly limit: number;
  },
  options?: Options,
): Promise<PostingState[]> =>
  database.read(
    postingsOfTransfer,
    { transfer, after: page.after ?? { kind: '', owner: '', number: 0n }, limit: BigInt(page.limit) },
    options,
  );

export async function transferPostingTotal(database: Database, transfer: string, options?: Options) {
  const [found] = await database.read(countPostings, { transfer }, options);
  return Number(found?.total ?? 0n);
}
