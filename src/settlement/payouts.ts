import { type Candidate, define, type Reference, type Row } from '../facts/definition.ts';
import { amount, key, line, object } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { Refusal } from '../values/errors.ts';
import { unqualified } from '../values/keys.ts';
import type { AccountName } from './accounts.ts';
import { Ledger, type NewTransfer, type Posting } from './ledger.ts';

const PAYEE = /^(Contributor|ComputeProvider|Pool):./su;

const payout = object({
  owner: key.refine((it) => PAYEE.test(it), {
    error: 'must be Contributor:key, ComputeProvider:key or Pool:name',
  }),
  asset: key,
  amount: amount.refine((it) => it !== '0', { error: 'must be at least 1' }),
  reference: line,
});
type Payout = { owner: string; asset: string; amount: string; reference: string };

/** A row that carries what it enters into the books. */
export interface TransferRow extends Row {
  readonly asset: string;
  readonly postings: readonly (Posting & { readonly [name: string]: string | bigint | undefined })[];
}

export const payoutMade = define<Payout, TransferRow>({
  type: 'payout.made',
  schema: payout,
  subject: (_, eventId) => ({ label: 'Transfer', key: `payout:${eventId}` }),
  makes: true,
  references: ({ owner, asset }) => {
    const { label, key } = unqualified(owner);
    const references: Reference[] = [{ label: 'Asset', key: asset, path: ['asset'] }];
    if (!owner.startsWith('Pool:')) references.push({ label, key, path: ['owner'] });
    return references;
  },
  locks: ({ asset }) => [{ label: 'Asset', key: asset }],
  // Payouts and what undoes them keep the order of lines, for one may use what the other brings back.
  affectsChains: true,
  decide,
  write: writeTransfers,
});

/** Where what is payable to an owner stands. */
const payableTo = (owner: string): AccountName => ({
  owner,
  kind: owner.startsWith('Pool:') ? 'POOL' : 'PAYABLE',
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Payout>[],
): Promise<(TransferRow | Refusal)[]> {
  const left = new Map<string, bigint>();
  for (const asset of new Set(candidates.map(({ event }) => event.asset))) {
    const ledger = new Ledger(tx, asset);
    const owners = candidates.flatMap(({ event }) => (event.asset === asset ? [event.owner] : []));
    await ledger.load(owners.map(payableTo));
    for (const owner of owners) left.set(`${asset} ${owner}`, ledger.account(payableTo(owner)).balance);
  }
  return candidates.map(({ event, eventId, row }) => {
    const { owner, asset, amount, reference } = event;
    const paid = BigInt(amount);
    const payable = left.get(`${asset} ${owner}`) ?? 0n;
    if (paid > payable) {
      return new Refusal('CONFLICT', `only ${payable} base units are payable to ${owner}`, ['amount']);
    }
    left.set(`${asset} ${owner}`, payable - paid);
    return {
      ...row({ key: `payout:${eventId}`, kind: 'PAYOUT', asset, owner, reference }),
      asset,
      postings: [
        { ...payableTo(owner), amount: -paid },
        { owner, kind: 'PAID', amount: paid },
      ],
    };
  });
}

/** Enters transfers into the books of their assets, which are locked. */
export async function writeTransfers(tx: Transaction, rows: readonly TransferRow[]): Promise<void> {
  for (const asset of new Set(rows.map((row) => row.asset))) {
    const ledger = new Ledger(tx, asset);
    const mine = rows.filter((row) => row.asset === asset);
    await ledger.load(mine.flatMap(({ postings }) => postings));
    for (const { at, properties, postings } of mine) {
      ledger.enter({ at, properties: properties as NewTransfer['properties'], postings });
    }
    await ledger.write();
  }
}
