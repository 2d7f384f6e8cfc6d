import type { FactProperties } from '../facts/definition.ts';
import { factId } from '../facts/identity.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import { type Hold, heldStatement, readHeld, receivedBy, without } from './holds.ts';
import { Ledger } from './ledger.ts';
import { difference, type Held, ruleOf } from './rules.ts';
import { readStored } from './stored.ts';

const writeHoldTotals = query(
  'settlement/write-hold-totals',
  { rows: type<readonly { hold: string; asset: string; owner: string; total: string }[]>() },
  {},
);
const deleteHoldTotals = query('settlement/delete-hold-totals', { hold: type<string>() }, {});

/** Remembers what everything that a hold touches has received, in every asset: what comes from now on is held. */
export async function openHold(tx: Transaction, hold: Hold): Promise<void> {
  const received = await receivedBy((query, params) => tx.run(query, params), hold);
  const rows = received.map(({ asset, owner, received }) => ({
    hold: hold.hold,
    asset,
    owner,
    total: received.toString(),
  }));
  await tx.run(writeHoldTotals, { rows });
}

interface Release {
  readonly hold: Hold;
  readonly at: bigint;
  readonly fact: FactProperties;
}

/**
 * Ends a hold: what was held because of it alone becomes payable, to the unit what would have been paid without it. Every
 * asset is locked, and the quarantine still open.
 */
export async function releaseHold(tx: Transaction, { hold, at, fact }: Release): Promise<void> {
  const run: Run = (query, params) => tx.run(query, params);
  const received = await receivedBy(run, hold);
  const owners = [...new Set(received.map(({ owner }) => owner))];
  const stored = await readStored(run, owners);
  for (const asset of new Set(received.map(({ asset }) => asset))) {
    const held = await readHeld(run, asset);
    const ledger = new Ledger(tx, asset);
    for (const { owner, received: total } of received.filter((it) => it.asset === asset)) {
      const rule = (held: Held) => ruleOf({ owner, kind: 'LINE' }, stored, () => undefined, held);
      const [before, after] = [rule(held), rule(without(held, owner, hold))];
      if (!before || !after) throw new Error(`nothing is stored of ${owner}`);
      const postings = difference(before(total), after(total));
      if (postings.length === 0) continue;
      await ledger.load(postings);
      const key = `${fact.id}:${asset}:${owner}`;
      ledger.enter({
        at,
        properties: {
          id: factId('transfer', key),
          key,
          digest: fact.digest,
          actor: fact.actor,
          kind: 'RELEASE',
          asset,
          owner,
          ownerKind: 'LINE',
          released: qualified(hold.label, hold.key),
          before: total.toString(),
          after: total.toString(),
          ...heldStatement(owner, held),
        },
        postings,
      });
    }
    await ledger.write();
  }
  await tx.run(deleteHoldTotals, { hold: hold.hold });
}
