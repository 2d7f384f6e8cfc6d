import { readMakers } from '../attribution/stored-shares.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import type { AccountKind } from '../settlement/accounts.ts';
import { LedgerBreach } from '../settlement/ledger.ts';
import { readRecordTerms } from '../settlement/record-terms.ts';
import { overShares, recordDues } from '../settlement/rules.ts';
import { Refusal } from '../values/errors.ts';
import { qualified } from '../values/keys.ts';
import { fromLimbs } from '../values/money.ts';
import { compareCodePoints } from '../values/order.ts';
import { ONE } from '../values/parts.ts';
import type { Impact } from './impact.ts';

/** What settlements have sent through a node in an asset, in base units. */
export interface MoneyThrough {
  readonly asset: string;
  /** What was sent to it. */
  readonly attributed: bigint;
  /** What of that has reached people and providers, payable, held or paid out; to someone who is paid, what was paid out. */
  readonly paid: bigint;
}

const accountsOfNames = query(
  'accountability/accounts-of-names',
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
const namesOfVersion = query(
  'accountability/names-of-version',
  { version: type<string>() },
  { name: type<string>(), untraced: type<bigint>() },
);
const profilesOfRecord = query(
  'accountability/profiles-of-record',
  { record: type<string>(), limit: type<bigint>() },
  { name: type<string>(), parts: type<bigint>() },
);
const paidThrough = query(
  'accountability/paid-through',
  { owner: type<string>(), assets: type<readonly string[]>() },
  { asset: type<string>(), hi: type<bigint>(), lo: type<bigint>(), exact: type<boolean>() },
);

interface Account {
  readonly owner: string;
  readonly kind: AccountKind;
  readonly asset: string;
  readonly received: bigint;
  readonly balance: bigint;
}

/** Versions in which one record may have credit, for its money to be added up. */
const MOST_VERSIONS = 10_000n;

/**
 * What settlements have sent through a node so far, by asset. Every share of it is a function of lifetime totals, the one
 * that settlements pay by, so no posting is looked at, save for base models, whose owners may have changed.
 */
export async function moneyThrough(
  database: Database,
  { label, key }: Pick<Impact, 'label' | 'key'>,
  options?: Options,
): Promise<MoneyThrough[]> {
  const accounts = async (owners: readonly string[], ...kinds: AccountKind[]): Promise<Account[]> =>
    (await database.read(accountsOfNames, { owners, kinds }, options)).map(
      ({ owner, kind, asset, inHi, inLo, hi, lo }) => ({
        owner,
        kind,
        asset,
        received: fromLimbs({ hi: inHi, lo: inLo }),
        balance: fromLimbs({ hi, lo }),
      }),
    );
  const run: Run = (query, params) => database.read(query, params, options);
  const name = qualified(label, key);
  const sums = new Sums();

  if (label === 'Contributor' || label === 'ComputeProvider') {
    for (const { kind, asset, received, balance } of await accounts([name], 'PAYABLE', 'PAID'))
      sums.add(asset, kind === 'PAYABLE' ? received : 0n, kind === 'PAID' ? balance : 0n);
  } else if (label === 'DatanetVersion') {
    const names = await database.read(namesOfVersion, { version: key }, options);
    const untraced = new Map(names.map((it) => [it.name, it.untraced]));
    for (const { owner, asset, received, balance } of await accounts([...untraced.keys()], 'LINE'))
      sums.add(asset, received, received - balance - (received * (untraced.get(owner) ?? 0n)) / ONE);
  } else if (label === 'Record') {
    const terms = (await readRecordTerms(run, [key])).get(key);
    const people = terms !== undefined && [...terms.by.values()].some((share) => share > 0n);
    for (const { asset, received } of await accounts([name], 'LINE'))
      sums.add(asset, received, terms ? payable(recordDues(received, terms)) : 0n);
    const profiles = await database.read(profilesOfRecord, { record: key, limit: MOST_VERSIONS }, options);
    if (profiles.length >= MOST_VERSIONS) throw new Refusal('LIMIT', 'this record is in too many versions');
    const parts = new Map(profiles.map((it) => [it.name, it.parts]));
    for (const { owner, asset, received } of await accounts([...parts.keys()], 'LINE')) {
      const share = (received * (parts.get(owner) ?? 0n)) / ONE;
      sums.add(asset, share, people ? share : 0n);
    }
  } else if (label === 'FineTune') {
    const { builtBy, computedBy } = (await readMakers(run, [key])).get(key) ?? NOBODY;
    for (const { kind, asset, received } of await accounts([name], 'MODEL', 'TRAINING'))
      sums.add(
        asset,
        received,
        payable(overShares(received, kind === 'MODEL' ? builtBy : computedBy, 'NO_WEIGHT')),
      );
  } else {
    for (const { asset, received } of await accounts([name], 'LINE')) sums.add(asset, received, 0n);
    const assets = sums.all().map(({ asset }) => asset);
    for (const { asset, exact, ...limbs } of await database.read(
      paidThrough,
      { owner: name, assets },
      options,
    )) {
      if (!exact) throw new LedgerBreach(`what ${name} passed on in ${asset} overflows`);
      sums.add(asset, 0n, fromLimbs(limbs));
    }
  }
  return sums.all();
}

const NOBODY = { builtBy: new Map<string, bigint>(), computedBy: new Map<string, bigint>() };

const payable = (dues: readonly { readonly kind: AccountKind; readonly amount: bigint }[]) =>
  dues.reduce((sum, { kind, amount }) => (kind === 'PAYABLE' ? sum + amount : sum), 0n);

class Sums {
  private readonly byAsset = new Map<string, MoneyThrough>();

  add(asset: string, attributed: bigint, paid: bigint): void {
    const known = this.byAsset.get(asset);
    this.byAsset.set(asset, {
      asset,
      attributed: (known?.attributed ?? 0n) + attributed,
      paid: (known?.paid ?? 0n) + paid,
    });
  }

  all = (): MoneyThrough[] => [...this.byAsset.values()].sort((a, b) => compareCodePoints(a.asset, b.asset));
}
