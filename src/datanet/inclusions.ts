import { define, type Row, rows } from '../facts/definition.ts';
import { key, object } from '../facts/fields.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { type Place, updateMembership } from './membership.ts';

const presentPlaces = query(
  'datanet/present-places',
  { places: type<readonly Place[]>() },
  { record: type<string>(), datanet: type<string>() },
);
const includeRecords = query('datanet/include-records', rows, {});

export const recordIncluded = define({
  type: 'record.included',
  schema: object({ record: key, datanet: key }),
  subject: ({ record }) => ({ label: 'Record', key: record }),
  makes: false,
  references: ({ record, datanet }) => [
    { label: 'Record', key: record, path: ['record'] },
    { label: 'Datanet', key: datanet, path: ['datanet'] },
  ],
  changes: ({ record }) => [{ label: 'Record', key: record }],
  locks: ({ record, datanet }) => [
    { label: 'Record', key: record },
    { label: 'Datanet', key: datanet },
  ],
  affectsChains: true,
  decide: async (tx, candidates) => {
    const present = await tx.run(presentPlaces, { places: candidates.map(({ event }) => event) });
    const taken = new Set(present.map(({ record, datanet }) => JSON.stringify([record, datanet])));
    return candidates.map(({ event: { record, datanet }, row }): Row | Refusal =>
      taken.has(JSON.stringify([record, datanet]))
        ? new Refusal('CONFLICT', 'the record is in this Datanet already', ['record'])
        : { ...row({}), record, datanet },
    );
  },
  write: async (tx, written) => {
    await tx.run(includeRecords, { rows: written });
    await updateMembership(tx, written as unknown as Place[]);
  },
});
