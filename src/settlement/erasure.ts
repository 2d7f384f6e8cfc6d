import type { FactProperties } from '../facts/definition.ts';
import { factId } from '../facts/identity.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import { fromLimbs } from '../values/money.ts';
import { leafOf } from './claims.ts';
import { Ledger } from './ledger.ts';
import { readLineAccounts } from './line-accounts.ts';

const replaced = { owner: type<string>(), pseudonym: type<string>() };
const eraseOwner = query('settlement/erase-owner', replaced, {});
const eraseRecordedOwner = query('settlement/erase-recorded-owner', replaced, {});
const claimsOfOwner = query(
  'settlement/claims-of-owner',
  { owner: type<string>() },
  {
    asset: type<string>(),
    wallet: type<string>(),
    settlement: type<bigint>(),
    hi: type<bigint>(),
    lo: type<bigint>(),
  },
);
const eraseClaims = query(
  'settlement/erase-claims',
  {
    rows: type<
      readonly { asset: string; wallet: string; settlement: bigint; pseudonym: string; leaf: string }[]
    >(),
  },
  {},
);

interface Erased {
  /** The contributor's key, before and after. */
  readonly contributor: string;
  readonly pseudonym: string;
  readonly at: bigint;
  readonly fact: FactProperties;
}

/**
 * Takes a contributor out of the books: a pseudonym owns the accounts, claims keep their leaves without the wallet, and what
 * is payable is held, as is all that would become so later. Nothing is earned or lost by it. Every asset is locked.
 */
export async function eraseFromBooks(tx: Transaction, { contributor, pseudonym, at, fact }: Erased) {
  const names = {
    owner: qualified('Contributor', contributor),
    pseudonym: qualified('Contributor', pseudonym),
  };
  await eraseWallets(tx, names.owner, pseudonym);
  await tx.run(eraseOwner, names);
  await tx.run(eraseRecordedOwner, names);

  const payable = { owner: names.pseudonym, kind: 'PAYABLE' } as const;
  const run: Run = (query, params) => tx.run(query, params);
  for (const { asset, balance } of await readLineAccounts(run, [payable.owner], [payable.kind])) {
    if (balance === 0n) continue;
    const ledger = new Ledger(tx, asset);
    await ledger.load([payable]);
    const key = `${fact.id}:${asset}`;
    ledger.enter({
      at,
      properties: {
        id: factId('transfer', key),
        key,
        digest: fact.id,
        actor: fact.actor,
        kind: 'ERASURE',
        asset,
        owner: payable.owner,
      },
      postings: [
        { ...payable, amount: -balance },
        // The ledger holds what would be payable to someone who was erased.
        { ...payable, amount: balance },
      ],
    });
    await ledger.write();
  }
}

/** Wallets that others have claimed through as well stay. */
async function eraseWallets(tx: Transaction, owner: string, pseudonym: string) {
  const pseudonyms = new Map<string, string>();
  const rows = (await tx.run(claimsOfOwner, { owner })).map(({ asset, wallet, settlement, hi, lo }) => {
    const known = pseudonyms.get(wallet) ?? `${pseudonym}/${pseudonyms.size + 1}`;
    pseudonyms.set(wallet, known);
    return { asset, wallet, settlement, pseudonym: known, leaf: leafOf(wallet, fromLimbs({ hi, lo })) };
  });
  await tx.run(eraseClaims, { rows });
}
