import type { FactProperties } from '../facts/definition.ts';
import { factId } from '../facts/identity.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { isErased } from '../values/keys.ts';
import { fromLimbs, toLimbs } from '../values/money.ts';
import { type AccountKind, type AccountName, nameOf, PASSING } from './accounts.ts';

/** One side of a transfer: what enters an account, or leaves it where the amount is negative. */
export interface Posting extends AccountName {
  readonly amount: bigint;
  readonly pool?: string | undefined;
  readonly reason?: string | undefined;
}

/** A transfer to be: its postings sum to 0. */
export interface NewTransfer {
  readonly at: bigint;
  readonly properties: FactProperties & { readonly key: string };
  readonly postings: readonly Posting[];
}

/** What routes remember beside the sum of their fees. */
export interface RouteMemory {
  readonly providers: readonly string[];
  /** Decimal strings, in the order of `providers`. */
  readonly providerFees: readonly string[];
  /** Sum of fee · evidence parts over all records, as a decimal string: it outgrows limbs. */
  readonly evidence: string;
}

export interface Account extends AccountName {
  readonly id: string;
  balance: bigint;
  /** All that settlements have ever sent it, and how much of that came before this one. */
  received: bigint;
  readonly receivedBefore: bigint;
  postings: bigint;
  memory?: RouteMemory;
}

/** The books do not add up. Nobody's mistake but ours: whatever would have been written is not. */
export class LedgerBreach extends Refusal {
  constructor(readonly detail: string) {
    super('CONFLICT', `the books do not add up: ${detail}; run lineage verify`);
  }
}

const accountsByName = query(
  'settlement/accounts-by-name',
  { asset: type<string>(), names: type<readonly { owner: string; kind: string }[]>() },
  {
    id: type<string>(),
    owner: type<string>(),
    kind: type<AccountName['kind']>(),
    hi: type<bigint>(),
    lo: type<bigint>(),
    inHi: type<bigint>(),
    inLo: type<bigint>(),
    postings: type<bigint>(),
    providers: type<string[] | null>(),
    providerFees: type<string[] | null>(),
    evidence: type<string | null>(),
  },
);
interface AccountRow {
  readonly [name: string]:
    | string
    | { readonly [property: string]: string | bigint | boolean | readonly string[] };
}
const writeAccounts = query(
  'settlement/write-accounts',
  { asset: type<string>(), rows: type<readonly AccountRow[]>() },
  {},
);
const createTransfers = query(
  'settlement/create-transfers',
  { rows: type<readonly { at: bigint; properties: FactProperties }[]>() },
  {},
);
interface PostingRow {
  readonly [name: string]: string | bigint | null;
}
const createPostings = query('settlement/create-postings', { rows: type<readonly PostingRow[]>() }, {});

/** Kinds of transfer that someone earns by, in contrast to those that pay out or undo that. */
const EARNING: ReadonlySet<string> = new Set(['SETTLEMENT', 'RELEASE']);

/** Rows of one writing statement. */
const CHUNK = 5_000;

/**
 * The books of one asset, open in a transaction that has locked the asset: whoever writes to them locks it first. Reads
 * accounts as they are needed, keeps what transfers change and writes all of it at the end.
 */
export class Ledger {
  private readonly accounts = new Map<string, Account>();
  private readonly touched = new Set<Account>();
  private readonly transfers: NewTransfer[] = [];

  constructor(
    private readonly tx: Transaction,
    private readonly asset: string,
  ) {}

  /** Brings these accounts in, with one round trip for all that are not here yet. */
  async load(names: Iterable<AccountName>): Promise<void> {
    const missing = new Map<string, AccountName>();
    for (const { owner, kind } of [...names].flatMap(withHeld)) {
      const name = nameOf({ owner, kind });
      if (!this.accounts.has(name)) missing.set(name, { owner, kind });
    }
    if (missing.size === 0) return;
    const wanted = [...missing.values()].map(({ owner, kind }) => ({ owner, kind }));
    for (const it of await this.tx.run(accountsByName, { asset: this.asset, names: wanted })) {
      const { id, owner, kind, hi, lo, inHi, inLo, postings, providers, providerFees, evidence } = it;
      const balance = fromLimbs({ hi, lo });
      const received = fromLimbs({ hi: inHi, lo: inLo });
      if (balance < 0n && kind !== 'FEES') throw new LedgerBreach(`${nameOf(it)} holds ${balance}`);
      this.accounts.set(nameOf(it), {
        owner,
        kind,
        id,
        balance,
        received,
        receivedBefore: received,
        postings,
        ...(providers && providerFees && evidence && { memory: { providers, providerFees, evidence } }),
      });
    }
    for (const [name, { owner, kind }] of missing) {
      if (this.accounts.has(name)) continue;
      const id = accountId(this.asset, { owner, kind });
      this.accounts.set(name, {
        owner,
        kind,
        id,
        balance: 0n,
        received: 0n,
        receivedBefore: 0n,
        postings: 0n,
      });
    }
  }

  /** An account that was loaded. */
  account(name: AccountName): Account {
    const account = this.accounts.get(nameOf(name));
    if (!account) throw new Error(`the account ${nameOf(name)} was not loaded`);
    return account;
  }

  /** Makes a route remember its totals. */
  remember(name: AccountName, memory: RouteMemory): void {
    const account = this.account(name);
    account.memory = memory;
    this.touched.add(account);
  }

  /** Enters a transfer between accounts that were loaded. Throws LedgerBreach where it does not sum to 0 or overdraws. */
  enter(entered: NewTransfer): void {
    const transfer = { ...entered, postings: entered.postings.map(kept) };
    const earns = EARNING.has(String(transfer.properties.kind));
    let sum = 0n;
    for (const posting of transfer.postings) {
      const account = this.account(posting);
      account.balance += posting.amount;
      account.postings++;
      if (earns && posting.amount > 0n) account.received += posting.amount;
      this.touched.add(account);
      sum += posting.amount;
    }
    if (sum !== 0n)
      throw new LedgerBreach(`the transfer ${transfer.properties.key} does not sum to 0 but to ${sum}`);
    for (const posting of transfer.postings) {
      const { balance } = this.account(posting);
      if (balance < 0n && posting.kind !== 'FEES')
        throw new LedgerBreach(
          `the transfer ${transfer.properties.key} overdraws ${nameOf(posting)} to ${balance}`,
        );
    }
    this.transfers.push(transfer);
  }

  /** What was entered, by where it ended; `remainder` is what floors leave on the line, below 0 where they release some. */
  totals() {
    const sums = new Map<AccountKind, bigint>();
    for (const { postings } of this.transfers)
      for (const { kind, amount } of postings) sums.set(kind, (sums.get(kind) ?? 0n) + amount);
    const sum = (...kinds: AccountKind[]) =>
      kinds.reduce((total, kind) => total + (sums.get(kind) ?? 0n), 0n).toString();
    return {
      fees: (-(sums.get('FEES') ?? 0n)).toString(),
      pools: sum('POOL'),
      payable: sum('PAYABLE'),
      held: sum('HELD'),
      untraced: sum('UNTRACED'),
      remainder: sum(...PASSING),
    };
  }

  /** Writes what was entered. */
  async write(): Promise<void> {
    const accounts = [...this.touched].map((account) => {
      const { owner, kind, id, balance, received, receivedBefore, postings, memory } = account;
      const { hi, lo } = toLimbs(balance);
      const { hi: inHi, lo: inLo } = toLimbs(received);
      const properties = { hi, lo, balance: balance.toString(), inHi, inLo, postings, ...memory };
      // Until its wallet's claim has grown by it; see claims.ts.
      const claimable = kind === 'PAYABLE' && received !== receivedBefore;
      return { owner, kind, id, properties: { ...properties, ...(claimable && { unclaimed: true }) } };
    });
    for (const rows of chunks(accounts)) await this.tx.run(writeAccounts, { asset: this.asset, rows });
    for (const rows of chunks(this.transfers.map(({ at, properties }) => ({ at, properties }))))
      await this.tx.run(createTransfers, { rows });
    for (const rows of chunks(this.postingRows())) await this.tx.run(createPostings, { rows });
  }

  /** Numbers count up to what each account has had in the end. */
  private postingRows(): PostingRow[] {
    const rows: PostingRow[] = [];
    const left = new Map<Account, bigint>();
    for (const transfer of this.transfers.toReversed()) {
      for (const posting of transfer.postings.toReversed()) {
        const account = this.account(posting);
        const number = left.get(account) ?? account.postings;
        left.set(account, number - 1n);
        rows.push({
          transfer: transfer.properties.key,
          account: account.id,
          number,
          ...toLimbs(posting.amount),
          amount: posting.amount.toString(),
          pool: posting.pool ?? null,
          reason: posting.reason ?? null,
        });
      }
    }
    return rows.reverse();
  }
}

/** Nothing can be paid to someone who was erased: what would become payable is held. */
const kept = (posting: Posting): Posting =>
  posting.kind === 'PAYABLE' && posting.amount > 0n && isErased(posting.owner)
    ? { ...posting, kind: 'HELD', reason: 'ERASED' }
    : posting;

const withHeld = (name: AccountName): AccountName[] =>
  name.kind === 'PAYABLE' && isErased(name.owner) ? [name, { ...name, kind: 'HELD' }] : [name];

function* chunks<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let first = 0; first < rows.length; first += CHUNK) yield rows.slice(first, first + CHUNK);
}

/** The opaque id of an account that is opened. It stays when its owner takes a pseudonym, so it is read, not computed again. */
export const accountId = (asset: string, { owner, kind }: AccountName) =>
  factId(`account\n${asset}`, `${kind}\n${owner}`);
