import { define } from '../facts/definition.ts';
import { key, object, text } from '../facts/fields.ts';
import { lock } from '../facts/lock.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fromLimbs } from '../values/money.ts';
import type { AccountKind } from './accounts.ts';
import { type TransferRow, writeTransfers } from './payouts.ts';

const reversible = query(
  'settlement/reversible',
  { transfers: type<readonly string[]>() },
  {
    transfer: type<string>(),
    kind: type<string>(),
    asset: type<string>(),
    postings: type<[owner: string, kind: AccountKind, hi: bigint, lo: bigint][]>(),
    reversed: type<boolean>(),
  },
);

type Reversed = { transfer: string; reason: string };

/** Only payouts are undone: what a settlement has paid follows from the totals, and would not be paid again. */
export const transferReversed = define<Reversed, TransferRow>({
  type: 'transfer.reversed',
  schema: object({ transfer: key, reason: text }),
  subject: (_, eventId) => ({ label: 'Transfer', key: `reversal:${eventId}` }),
  makes: true,
  references: ({ transfer }) => [{ label: 'Transfer', key: transfer, path: ['transfer'] }],
  changes: ({ transfer }) => [{ label: 'Transfer', key: transfer }],
  affectsChains: true,
  decide: async (tx, candidates) => {
    const transfers = candidates.map(({ event }) => event.transfer);
    const assets = new Set((await tx.run(reversible, { transfers })).map(({ asset }) => asset));
    await lock(tx, new Map([['Asset', [...assets]]]));
    const found = new Map((await tx.run(reversible, { transfers })).map((it) => [it.transfer, it]));
    return candidates.map(({ event, eventId, row }): TransferRow | Refusal => {
      const it = found.get(event.transfer);
      if (it?.kind !== 'PAYOUT') {
        return new Refusal('CONFLICT', 'only payouts can be undone', ['transfer']);
      }
      if (it.reversed) return new Refusal('CONFLICT', 'this payout is undone already', ['transfer']);
      return {
        ...row({
          key: `reversal:${eventId}`,
          kind: 'REVERSAL',
          asset: it.asset,
          reverses: event.transfer,
          reason: event.reason,
        }),
        asset: it.asset,
        postings: it.postings.map(([owner, kind, hi, lo]) => ({
          owner,
          kind,
          amount: -fromLimbs({ hi, lo }),
        })),
      };
    });
  },
  write: writeTransfers,
});
