import { define, type Row, rows } from '../facts/definition.ts';
import { key, object, oneOf, score, text } from '../facts/fields.ts';
import { double, query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { type Place, updateMembership } from './membership.ts';

const validated = query(
  'datanet/validated-records',
  { records: type<string[]>() },
  { record: type<string>(), contributors: type<string[]>(), datanets: type<string[]>() },
);
const createValidations = query('datanet/create-validations', rows, {});

export const recordValidated = define({
  type: 'record.validated',
  schema: object({
    record: key,
    by: key,
    verdict: oneOf(['ACCEPTED', 'REJECTED']),
    score: score.optional(),
    note: text.optional(),
  }),
  subject: ({ record }) => ({ label: 'Record', key: record }),
  makes: false,
  references: ({ record, by }) => [
    { label: 'Record', key: record, path: ['record'] },
    { label: 'Contributor', key: by, path: ['by'] },
  ],
  changes: ({ record }) => [{ label: 'Record', key: record }],
  locks: ({ record }) => [{ label: 'Record', key: record }],
  affectsChains: true,
  decide: async (tx, candidates) => {
    const found = await tx.run(validated, { records: candidates.map(({ event }) => event.record) });
    const byKey = new Map(found.map((it) => [it.record, it]));
    return candidates.map(({ event, eventId, row }): Row | Refusal => {
      const { contributors = [], datanets = [] } = byKey.get(event.record) ?? {};
      if (contributors.includes(event.by)) {
        return new Refusal('FORBIDDEN', 'a record cannot be validated by one of its own contributors', [
          'by',
        ]);
      }
      const { record, by, verdict, score, note } = event;
      const properties = { key: eventId, verdict, note, score: score === undefined ? score : double(score) };
      return { ...row(properties), record, by, datanets };
    });
  },
  write: async (tx, written) => {
    await tx.run(createValidations, { rows: written });
    const places = written.flatMap((row) =>
      (row.datanets as string[]).map((datanet): Place => ({ record: row.record as string, datanet })),
    );
    await updateMembership(tx, places);
  },
});
