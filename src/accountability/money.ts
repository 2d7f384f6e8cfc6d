import { readMakers, readNamesOfVersion, readVersionsOfRecords } from '../attribution/stored-shares.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import type { AccountKind } from '../settlement/accounts.ts';
import { LedgerBreach } from '../settlement/ledger.ts';
import { readLineAccounts } from '../settlement/line-accounts.ts';
import { readRecordTerms } from '../settlement/record-terms.ts';
import { overShares, recordDues } from '../settlement/rules.ts';
import { qualified } from '../values/keys.ts';
import { fromLimbs } from '../values/money.ts';
import { compareCodePoints } from '../values/order.ts';
import { ONE, type Shares } from '../values/parts.ts';
import type { Impact } from './impact/impact.ts';

/** What settlements have sent through a node in an asset, in base units. */
export interface MoneyThrough {
  readonly asset: string;
  /** What was sent to it; to someone who is paid, all that was earned: payable, held or paid out. */
  readonly attributed: bigint;
  /** What of that has reached people and providers, payable, held or paid out; to someone who is paid, what was paid out. */
  readonly paid: bigint;
}

const paidThrough = query(
  'accountability/paid-through',
  { owner: type<string>(), assets: type<readonly string[]>() },
  { asset: type<string>(), hi: type<bigint>(), lo: type<bigint>(), exact: type<boolean>() },
);

/**
 * What settlements have sent through a node so far, by asset. Every share of it is a function of lifetime totals, the one
 * that settlements pay by, so no posting is looked at, save for base models, whose owners may have changed.
 */
export async function moneyThrough(
  database: Database,
  { label, key }: Pick<Impact, 'label' | 'key'>,
  options?: Options,
): Promise<MoneyThrough[]> {
  const run: Run = (query, params) => database.read(query, params, options);
  const accounts = (owners: readonly string[], ...kinds: AccountKind[]) =>
    readLineAccounts(run, owners, kinds);
  const name = qualified(label, key);
  const sums = new Sums();

  if (label === 'Contributor' || label === 'ComputeProvider') {
    for (const { kind, asset, balance } of await accounts([name], 'PAYABLE', 'HELD', 'PAID'))
      sums.add(asset, balance, kind === 'PAID' ? balance : 0n);
  } else if (label === 'DatanetVersion') {
    const untraced = await readNamesOfVersion(run, key);
    for (const { owner, asset, received, balance } of await accounts([...untraced.keys()], 'LINE'))
      sums.add(asset, received, received - balance - (received * (untraced.get(owner) ?? 0n)) / ONE);
  } else if (label === 'Record') {
    const terms = (await readRecordTerms(run, [key])).get(key);
    const people = terms !== undefined && [...terms.by.values()].some((share) => share > 0n);
    for (const { asset, received } of await accounts([name], 'LINE'))
      sums.add(asset, received, terms ? payable(recordDues(received, terms)) : 0n);
    const parts: Shares = (await readVersionsOfRecords(run, [key])).get(key) ?? new Map();
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
