import { readOwners } from '../attribution/stored-shares.ts';
import { factId } from '../facts/identity.ts';
import type { Transaction } from '../neo4j/database.ts';
import type { Run } from '../neo4j/query.ts';
import { qualified, unqualified } from '../values/keys.ts';
import { compareCodePoints } from '../values/order.ts';
import { type AccountKind, FEES, nameOf, PASSING } from './accounts.ts';
import { readEvidenceTotals, writeEvidenceTotals } from './evidence-totals.ts';
import { heldStatement, readHeld } from './holds.ts';
import { type Account, type Ledger, LedgerBreach, type NewTransfer, type Posting } from './ledger.ts';
import { readTerms } from './routes.ts';
import {
  type Due,
  difference,
  type Held,
  type RouteTerms,
  type RouteTotals,
  type Rule,
  routeDues,
  ruleOf,
} from './rules.ts';
import { readStored } from './stored.ts';
import type { AllTaken, Taken } from './taken.ts';

/** What a settlement did, in sums. Amounts are decimal strings. */
export type Totals = Readonly<Record<string, string | bigint | string[]>>;

interface Opened {
  readonly id: string;
  readonly key: string;
  readonly asset: string;
  readonly number: bigint;
  readonly at: bigint;
}

type Statement = Readonly<Record<string, string | bigint | string[] | bigint[]>>;

/**
 * Sends what was taken down the line: routes first, then what they lead to, newest corrections before what they correct.
 * Each node that received anything makes one transfer, which says its totals before and after, so that anyone can compute
 * every posting again.
 */
export async function distribute(
  tx: Transaction,
  ledger: Ledger,
  settlement: Opened,
  all: AllTaken,
  actor: string,
): Promise<Totals> {
  const enter = (owner: string, kind: AccountKind, postings: readonly Posting[], statement: Statement) => {
    // A transfer's key follows from its settlement and its node: paying twice would break the key's constraint.
    const key = `${settlement.id}:${nameOf({ owner, kind })}`;
    ledger.enter({
      at: settlement.at,
      properties: {
        ...statement,
        id: factId('transfer', key),
        key,
        digest: settlement.id,
        actor,
        kind: 'SETTLEMENT',
        asset: settlement.asset,
        settlement: settlement.key,
        owner,
        ownerKind: kind,
      },
      postings,
    } satisfies NewTransfer);
  };
  const { reached, models } = await routes(tx, ledger, all, enter);
  const run: Run = (query, params) => tx.run(query, params);
  const owners = await readOwners(run, models);
  await nodes(run, ledger, { reached, owners, held: await readHeld(run, settlement.asset) }, enter);
  // Owners may change; receipts go on naming those who were paid.
  const named = { models: [...owners.keys()], owners: [...owners.values()] };
  return { ...ledger.totals(), ...counts(all), ...named };
}

type Enter = (owner: string, kind: AccountKind, postings: readonly Posting[], statement: Statement) => void;

const counts = ({ taken, voided }: AllTaken) => ({
  inferences: taken.reduce((sum, { inferences }) => sum + inferences, 0n),
  voided,
});

/** Pays what each route's totals have grown by; gives the accounts on the line that it reached, and all base models behind. */
async function routes(tx: Transaction, ledger: Ledger, { taken, versions }: AllTaken, enter: Enter) {
  const inOrder = taken.toSorted((a, b) => compareCodePoints(a.use.account.owner, b.use.account.owner));
  await ledger.load([FEES, ...inOrder.map(({ use }) => use.account)]);
  const terms = await readTerms(
    tx,
    inOrder.map(({ use }) => use),
    versions,
  );
  const known = await readEvidenceTotals(
    tx,
    inOrder.flatMap(({ use, byRecord }) => {
      const { id } = ledger.account(use.account);
      return [...byRecord.keys()].map((record) => ({ account: id, record }));
    }),
  );

  const paid = inOrder.map((it) => {
    const account = ledger.account(it.use.account);
    const before = totalsBefore(account, it, known);
    const after = grown(before, it);
    const route = terms.get(account.owner);
    if (!route) throw new Error(`the terms of ${account.owner} were not read`);
    return {
      it,
      account,
      before,
      after,
      dues: difference(routeDues(route, before), routeDues(route, after)),
    };
  });
  const dues = paid.flatMap(({ dues }) => dues);
  await ledger.load(dues);
  for (const { it, account, before, after, dues } of paid) {
    const out = dues.reduce((sum, { amount }) => sum + amount, 0n);
    const postings: Posting[] = [
      { ...FEES, amount: -it.fees },
      { owner: account.owner, kind: 'LINE', amount: it.fees },
      ...dues,
      { owner: account.owner, kind: 'LINE', amount: -out },
    ];
    enter(
      account.owner,
      'LINE',
      postings.filter(({ amount }) => amount !== 0n),
      routeStatement(it, before, after),
    );
    ledger.remember(account, {
      providers: [...after.byProvider.keys()],
      providerFees: [...after.byProvider.values()].map(String),
      evidence: after.evidence.toString(),
    });
  }
  await writeEvidenceTotals(
    tx,
    paid.flatMap(({ account, after }) =>
      [...after.byRecord].map(([record, total]) => ({
        account: account.id,
        record,
        total: total.toString(),
      })),
    ),
  );
  return { reached: dues.filter(({ kind }) => PASSING.has(kind)), models: modelsIn([...terms.values()]) };
}

function modelsIn(terms: readonly RouteTerms[]): string[] {
  const names = new Set(terms.flatMap(({ data, model }) => [...data.keys(), ...model.keys()]));
  return [...names].flatMap((name) => (name.startsWith('BaseModel:') ? [unqualified(name).key] : []));
}

function totalsBefore(
  account: Account,
  { byRecord }: Taken,
  known: ReadonlyMap<string, bigint>,
): RouteTotals {
  const { providers = [], providerFees = [], evidence = '0' } = account.memory ?? {};
  return {
    fees: account.receivedBefore,
    byProvider: new Map(providers.map((key, i) => [key, BigInt(providerFees[i] as string)])),
    byRecord: new Map([...byRecord.keys()].map((key) => [key, known.get(`${account.id} ${key}`) ?? 0n])),
    evidence: BigInt(evidence),
  };
}

const grown = (before: RouteTotals, { fees, byProvider, byRecord }: Taken): RouteTotals => ({
  fees: before.fees + fees,
  byProvider: plus(before.byProvider, byProvider),
  byRecord: plus(before.byRecord, byRecord),
  evidence: [...byRecord.values()].reduce((sum, amount) => sum + amount, before.evidence),
});

function plus(sums: ReadonlyMap<string, bigint>, more: ReadonlyMap<string, bigint>) {
  const result = new Map(sums);
  for (const [key, amount] of more) result.set(key, (result.get(key) ?? 0n) + amount);
  return result;
}

function routeStatement({ use, inferences }: Taken, before: RouteTotals, after: RouteTotals): Statement {
  const providers = [...after.byProvider.keys()];
  const records = [...after.byRecord.keys()];
  const of = (sums: ReadonlyMap<string, bigint>, keys: string[]) =>
    keys.map((key) => (sums.get(key) ?? 0n).toString());
  return {
    routeVersion: use.routeVersion,
    ...(use.mix && { mixFineTunes: [...use.mix.keys()], mixWeights: [...use.mix.values()] }),
    inferences,
    before: before.fees.toString(),
    after: after.fees.toString(),
    providers,
    providersBefore: of(before.byProvider, providers),
    providersAfter: of(after.byProvider, providers),
    records,
    recordsBefore: of(before.byRecord, records),
    recordsAfter: of(after.byRecord, records),
    evidenceBefore: before.evidence.toString(),
    evidenceAfter: after.evidence.toString(),
  };
}

interface Behind {
  readonly reached: readonly Due[];
  readonly owners: ReadonlyMap<string, string>;
  readonly held: Held;
}

/** Pays what the nodes behind the routes have been sent. */
async function nodes(
  run: Run,
  ledger: Ledger,
  { reached, owners, held }: Behind,
  enter: Enter,
): Promise<void> {
  const accounts = [...new Map(reached.map((due) => [nameOf(due), ledger.account(due)])).values()];
  const stored = await readStored(
    run,
    accounts.map(({ owner }) => owner),
  );
  const rule = (account: Account): Rule => {
    const found = ruleOf(account, stored, (model) => owners.get(model), held);
    if (!found) throw new LedgerBreach(`nothing says how ${nameOf(account)} divides what it was sent`);
    return found;
  };

  const records = [...stored.records.keys()].map((key) => ({
    owner: qualified('Record', key),
    kind: 'LINE' as const,
  }));
  await ledger.load(records);
  await ledger.load(records.flatMap((record) => rule(ledger.account(record))(1n)));
  // Newest first: a correction has passed on what it does not keep before what it corrects is divided.
  for (const record of records) {
    const account = ledger.account(record);
    pay(account, enter, rule(account), held);
  }

  const rules = accounts
    .filter(({ owner }) => !owner.startsWith('Record:'))
    .map((account) => [account, rule(account)] as const);
  await ledger.load(rules.flatMap(([, rule]) => rule(1n)));
  for (const [account, rule] of rules) pay(account, enter, rule, held);
}

function pay(account: Account, enter: Enter, rule: Rule, held: Held): void {
  const { owner, kind, receivedBefore, received } = account;
  if (received === receivedBefore) return;
  const dues = difference(rule(receivedBefore), rule(received));
  const out = dues.reduce((sum, { amount }) => sum + amount, 0n);
  const postings = out === 0n ? [] : [...dues, { owner, kind, amount: -out }];
  const totals = { before: receivedBefore.toString(), after: received.toString() };
  enter(owner, kind, postings, { ...totals, ...heldStatement(owner, held) });
}
