import type { z } from 'zod';
import { define, type Row, rows } from '../facts/definition.ts';
import { key, object, text } from '../facts/fields.ts';
import { factId } from '../facts/identity.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { eraseFromBooks } from '../settlement/erasure.ts';
import { Refusal } from '../values/errors.ts';
import { pseudonymOf } from '../values/keys.ts';
import { loads } from '../values/loads.ts';
import { compareCodePoints } from '../values/order.ts';
import { lockAssets } from './assets.ts';

const named = query(
  'accountability/names-of-contributors',
  { contributors: type<readonly string[]>() },
  { contributor: type<string>(), names: type<string[]>() },
);
const sharedCredit = query(
  'accountability/shared-credit',
  { contributor: type<string>() },
  { share: type<string>(), sharing: type<bigint>() },
);
const sharedPlaces = query(
  'accountability/shared-places',
  { shares: type<readonly string[]>() },
  { share: type<string>(), keys: type<string[]>(), places: type<bigint[]>() },
);
const keepPlaces = query(
  'accountability/keep-places',
  { rows: type<readonly { share: string; place: bigint }[]>() },
  {},
);
const eraseTexts = query('accountability/erase-texts', { contributor: type<string>() }, {});
const eraseContributors = query('accountability/erase-contributors', rows, {});

const erasure = object({ contributor: key, reason: text });
type Erasure = z.infer<typeof erasure>;

interface ErasureRow extends Row {
  readonly contributor: string;
  readonly pseudonym: string;
}

const TYPE = 'contributor.erased';

const pseudonymBy = (eventId: string) => pseudonymOf(factId(TYPE, eventId));

/**
 * Forgets who a contributor is: name, wallet and texts are taken out, and a pseudonym takes the place of the key. What they
 * gave, what it became and what it earned stays, to the unit.
 */
export const contributorErased = define<Erasure, ErasureRow>({
  type: TYPE,
  schema: erasure,
  subject: (_, eventId) => ({ label: 'Contributor', key: pseudonymBy(eventId) }),
  makes: false,
  references: ({ contributor }) => [{ label: 'Contributor', key: contributor, path: ['contributor'] }],
  changes: ({ contributor }) => [{ label: 'Contributor', key: contributor }],
  locks: ({ contributor }) => [{ label: 'Contributor', key: contributor }],
  // Texts are found by what they are about, so all that was told before must be there.
  divides: true,
  decide: async (tx, candidates) => {
    const contributors = candidates.map(({ event }) => event.contributor);
    const found = await tx.run(named, { contributors });
    const names = new Map(found.map(({ contributor, names }) => [contributor, names]));
    return candidates.map(({ event, eventId, row }) => {
      const { contributor, reason } = event;
      if (names.get(contributor)?.some((name) => mentions(reason, name))) {
        return new Refusal(
          'BAD_INPUT',
          'reason names who is to be forgotten; it is kept, so say it without',
          ['reason'],
        );
      }
      return { ...row({ reason }), contributor, pseudonym: pseudonymBy(eventId) };
    });
  },
  write: async (tx, written) => {
    await lockAssets(tx);
    for (const row of written) {
      const { contributor, pseudonym, at, properties: fact } = row;
      await keepShares(tx, contributor);
      await tx.run(eraseTexts, { contributor });
      await eraseFromBooks(tx, { contributor, pseudonym, at, fact });
      await tx.run(eraseContributors, { rows: [row] });
    }
  },
});

/** Whether a text has a key, a name or a wallet in it; single letters and the like would be found everywhere. */
const mentions = (text: string, name: string) =>
  name.length >= 4 && text.toLocaleLowerCase().includes(name.toLocaleLowerCase());

/** Where the last unit of a division goes depends on the order of keys, so the place of the key in it is kept. */
async function keepShares(tx: Transaction, contributor: string) {
  const shared = await tx.run(sharedCredit, { contributor });
  for (const load of loads(shared, KEYS_AT_ONCE, ({ sharing }) => Number(sharing))) {
    const shares = load.map(({ share }) => share);
    const rows = (await tx.run(sharedPlaces, { shares })).map(({ share, keys, places }) => ({
      share,
      place: placeAmong(keysBefore(contributor, keys), places),
    }));
    await tx.run(keepPlaces, { rows });
  }
}

/** Keys that are compared at once. */
const KEYS_AT_ONCE = 50_000;

/** Counted here, because `<` in Cypher does not order by code points. */
const keysBefore = (key: string, keys: readonly string[]) =>
  BigInt(keys.filter((it) => compareCodePoints(it, key) < 0).length);

/** The place of a key that has so many before it, besides those that keep places of their own. */
export function placeAmong(before: bigint, places: readonly bigint[]): bigint {
  let place = before;
  for (const taken of [...places].sort((a, b) => Number(a - b))) if (taken <= place) place++;
  return place;
}
