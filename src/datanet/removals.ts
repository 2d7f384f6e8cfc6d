import type { z } from 'zod';
import { type Candidate, define, type Reference, type Row, rows, writeWith } from '../facts/definition.ts';
import { key, list, object, text } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import type { Place } from './membership.ts';

const chains = query(
  'datanet/chains',
  { removals: type<{ record: string; datanet: string | null }[]>() },
  { places: type<Place[]>() },
);
const removeRecords = query('datanet/remove-records', rows, {});

const removal = object({
  record: key,
  datanet: key.optional(),
  by: list(object({ contributor: key })).default([]),
  reason: text.optional(),
});
type Removal = z.infer<typeof removal>;

export const recordRemoved = define({
  type: 'record.removed',
  schema: removal,
  subject: ({ record }) => ({ label: 'Record', key: record }),
  makes: false,
  references: ({ record, datanet, by }): Reference[] => [
    { label: 'Record', key: record, path: ['record'] },
    ...(datanet === undefined ? [] : [{ label: 'Datanet', key: datanet, path: ['datanet'] } as const]),
    ...by.map(
      ({ contributor }, i): Reference => ({
        label: 'Contributor',
        key: contributor,
        path: ['by', i, 'contributor'],
      }),
    ),
  ],
  changes: ({ record }) => [{ label: 'Record', key: record }],
  locks: ({ record }) => [{ label: 'Record', key: record }],
  affectsChains: true,
  decide,
  write: writeWith(removeRecords),
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Removal>[],
): Promise<(Row | Refusal)[]> {
  const found = await tx.run(chains, {
    removals: candidates.map(({ event }) => ({ record: event.record, datanet: event.datanet ?? null })),
  });
  // One removal may take the whole chain of a later one along.
  const gone = new Set<string>();
  return candidates.map(({ event, row }, i) => {
    const places = (found[i]?.places ?? []).filter((place) => !gone.has(JSON.stringify(place)));
    if (places.length === 0) {
      const where =
        event.datanet === undefined ? 'any Datanet' : `the Datanet ${JSON.stringify(event.datanet)}`;
      return new Refusal('CONFLICT', `the record ${JSON.stringify(event.record)} is not in ${where}`, [
        'record',
      ]);
    }
    for (const place of places) gone.add(JSON.stringify(place));
    const by = [...new Set(event.by.map(({ contributor }) => contributor))];
    return { ...row({ reason: event.reason }), record: event.record, places, by };
  });
}
