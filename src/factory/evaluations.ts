import { define, each, rows, writeWith } from '../facts/definition.ts';
import { key, line, measure, object } from '../facts/fields.ts';
import { double, query } from '../neo4j/query.ts';

const createEvaluations = query('factory/create-evaluations', rows, {});

export const fineTuneEvaluated = define({
  type: 'fineTune.evaluated',
  schema: object({
    fineTune: key,
    benchmark: line,
    task: line,
    metric: line,
    before: measure.optional(),
    after: measure,
  }),
  subject: ({ fineTune }) => ({ label: 'FineTune', key: fineTune }),
  makes: false,
  references: ({ fineTune }) => [{ label: 'FineTune', key: fineTune, path: ['fineTune'] }],
  decide: each(({ event: { fineTune, before, after, ...named }, eventId, row }) => ({
    ...row({
      key: eventId,
      ...named,
      before: before === undefined ? before : double(before),
      after: double(after),
    }),
    fineTune,
  })),
  write: writeWith(createEvaluations),
});
