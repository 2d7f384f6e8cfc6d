import type { z } from 'zod';
import { type Place, updateMembership } from '../datanet/membership.ts';
import { type Candidate, define, type Reference, type Row, rows } from '../facts/definition.ts';
import { key, object, text } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import type { Hold } from '../settlement/holds.ts';
import { openHold, releaseHold } from '../settlement/releases.ts';
import { settleWithin } from '../settlement/settle.ts';
import { Refusal } from '../values/errors.ts';
import { qualified, splitVersionKey } from '../values/keys.ts';
import { lockAssets } from './assets.ts';

const quarantinesOf = query(
  'accountability/open-quarantines-of',
  { records: type<readonly string[]>(), versions: type<readonly string[]>() },
  {
    label: type<Hold['label']>(),
    key: type<string>(),
    quarantine: type<string | null>(),
    datanets: type<string[]>(),
  },
);
const createQuarantine = query('accountability/create-quarantine', rows, {});
const createRelease = query('accountability/create-release', rows, {});

const about = object({
  record: key.optional(),
  datanetVersion: key.optional(),
  reason: text,
  by: key.optional(),
});
type About = z.infer<typeof about>;

type Target = Pick<Hold, 'label' | 'key'>;

interface QuarantineRow extends Row {
  readonly label: Hold['label'];
  readonly target: string;
  /** The global id of the quarantine that begins or ends. */
  readonly quarantine: string;
  readonly datanets: readonly string[];
}

const targetOf = ({ record, datanetVersion }: About): Target =>
  record === undefined
    ? { label: 'DatanetVersion', key: datanetVersion as string }
    : { label: 'Record', key: record };

const common = {
  schema: about,
  check: ({ record, datanetVersion }: About) => {
    if ((record === undefined) === (datanetVersion === undefined))
      throw new Refusal('BAD_INPUT', 'give either record or datanetVersion', ['record']);
  },
  subject: targetOf,
  makes: false,
  references: (event: About): Reference[] => [
    { ...targetOf(event), path: [pathOf(targetOf(event))] },
    ...(event.by === undefined ? [] : [{ label: 'Contributor', key: event.by, path: ['by'] } as const]),
  ],
  changes: (event: About) => [targetOf(event)],
  // A version is locked by its Datanet.
  locks: (event: About) => [
    event.record === undefined
      ? ({ label: 'Datanet', key: splitVersionKey(event.datanetVersion as string).of } as const)
      : ({ label: 'Record', key: event.record } as const),
  ],
  // What is sold before is paid, what is sold after is held.
  divides: true,
};

/** From now on it has no part in new versions, and what it earns is held. */
export const quarantined = define<About, QuarantineRow>({
  ...common,
  type: 'quarantined',
  decide: async (tx, candidates) => {
    const found = await stateOf(tx, candidates);
    return candidates.map(({ event, row, eventId }) => {
      const target = targetOf(event);
      const state = found.get(qualified(target.label, target.key));
      if (!state || state.quarantine !== null) {
        return new Refusal('CONFLICT', `the ${target.label} is in quarantine already`, [pathOf(target)]);
      }
      const made = row({ key: eventId, reason: event.reason, open: true });
      return rowOf(made, event, made.properties.id, state.datanets);
    });
  },
  write: async (tx, written) => {
    await settleEverything(tx, String(written[0]?.properties.actor));
    for (const row of written) {
      await tx.run(createQuarantine, { rows: [row] });
      await openHold(tx, { hold: row.quarantine, label: row.label, key: row.target });
      await updateMembership(tx, placesOf(row));
    }
  },
});

/** It takes part again, and what was held of it is paid to the unit. */
export const released = define<About, QuarantineRow>({
  ...common,
  type: 'released',
  decide: async (tx, candidates) => {
    const found = await stateOf(tx, candidates);
    return candidates.map(({ event, row, eventId }) => {
      const target = targetOf(event);
      const state = found.get(qualified(target.label, target.key));
      if (!state || state.quarantine === null) {
        return new Refusal('CONFLICT', `the ${target.label} is not in quarantine`, [pathOf(target)]);
      }
      return rowOf(row({ key: eventId, reason: event.reason }), event, state.quarantine, state.datanets);
    });
  },
  write: async (tx, written) => {
    await lockAssets(tx);
    for (const row of written) {
      const hold = { hold: row.quarantine, label: row.label, key: row.target };
      await releaseHold(tx, { hold, at: row.at, fact: row.properties });
      await tx.run(createRelease, { rows: [row] });
      await updateMembership(tx, placesOf(row));
    }
  },
});

const pathOf = ({ label }: Target) => (label === 'Record' ? 'record' : 'datanetVersion');

const rowOf = (row: Row, event: About, quarantine: string, datanets: readonly string[]): QuarantineRow => {
  const { label, key } = targetOf(event);
  return { ...row, label, target: key, quarantine, by: event.by ?? null, datanets };
};

const placesOf = ({ label, target, datanets }: QuarantineRow): Place[] =>
  label === 'Record' ? datanets.map((datanet) => ({ record: target, datanet })) : [];

async function stateOf(tx: Transaction, candidates: readonly Candidate<About>[]) {
  const targets = candidates.map(({ event }) => targetOf(event));
  const keys = (label: Hold['label']) => targets.flatMap((it) => (it.label === label ? [it.key] : []));
  const found = await tx.run(quarantinesOf, { records: keys('Record'), versions: keys('DatanetVersion') });
  return new Map(found.map((it) => [qualified(it.label, it.key), it]));
}

/** What came in before is divided as it was then, whenever settlement last ran. */
async function settleEverything(tx: Transaction, actor: string): Promise<void> {
  for (const asset of await lockAssets(tx)) await settleWithin(tx, asset, actor);
}
