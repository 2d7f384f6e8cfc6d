import type { z } from 'zod';
import { type Candidate, define, type Row, rows } from '../facts/definition.ts';
import { fraction, key, object } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { contributed, contributionReferences, recordRow } from './contributions.ts';
import { type Place, updateMembership } from './membership.ts';

/** Corrections in one chain: what a traversal can follow to its end. */
export const LONGEST_CHAIN = 5_000;

const chainHeads = query(
  'datanet/chain-heads',
  { places: type<Place[]>() },
  { present: type<boolean>(), newest: type<string | null>(), revision: type<bigint | null>() },
);
const createCorrections = query('datanet/create-corrections', rows, {});

const correction = object({ ...contributed, corrects: key, share: fraction.default('1/2') });
type Correction = z.infer<typeof correction>;

export const recordCorrected = define({
  type: 'record.corrected',
  schema: correction,
  subject: ({ record }) => ({ label: 'Record', key: record.key }),
  makes: true,
  references: (event) => [
    ...contributionReferences(event),
    ...(event.corrects === event.record.key
      ? []
      : [{ label: 'Record', key: event.corrects, path: ['corrects'] } as const]),
  ],
  changes: ({ corrects }) => [{ label: 'Record', key: corrects }],
  locks: ({ record }) => [{ label: 'Datanet', key: record.datanet }],
  affectsChains: true,
  decide,
  write: async (tx, written) => {
    await tx.run(createCorrections, { rows: written });
    await updateMembership(
      tx,
      written.map((row) => ({ record: row.properties.key as string, datanet: row.datanet as string })),
    );
  },
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Correction>[],
): Promise<(Row | Refusal)[]> {
  const heads = await tx.run(chainHeads, {
    places: candidates.map(({ event }) => ({ record: event.corrects, datanet: event.record.datanet })),
  });
  return candidates.map(({ event, row }, i) => {
    const head = heads[i];
    const corrected = JSON.stringify(event.corrects);
    if (event.corrects === event.record.key) {
      return new Refusal('CYCLE', 'a record cannot correct itself', ['corrects']);
    }
    if (!head?.present) {
      const message = `the record ${corrected} is not in the Datanet ${JSON.stringify(event.record.datanet)}`;
      return new Refusal('CONFLICT', message, ['corrects']);
    }
    if (head.newest !== event.corrects) {
      const newest =
        head.newest === null ? 'all of its chain are rejected' : `correct ${JSON.stringify(head.newest)}`;
      return new Refusal('CONFLICT', `the record ${corrected} is not the newest of its chain; ${newest}`, [
        'corrects',
      ]);
    }
    const revision = (head.revision ?? 0n) + 1n;
    if (revision > LONGEST_CHAIN) {
      return new Refusal('LIMIT', `a chain holds at most ${LONGEST_CHAIN} corrections`, ['corrects']);
    }
    return {
      ...recordRow(event, row, revision),
      corrects: event.corrects,
      share: event.share,
    };
  });
}
