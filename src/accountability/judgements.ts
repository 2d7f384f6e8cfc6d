import { define, each, type Reference, rows, writeWith } from '../facts/definition.ts';
import { key, object, oneOf, score, text } from '../facts/fields.ts';
import { double, query } from '../neo4j/query.ts';

const createJudgements = query('accountability/create-judgements', rows, {});

/** Whether an answer was any good. All judgements are kept; the last one applied counts. */
export const inferenceJudged = define({
  type: 'inference.judged',
  schema: object({
    inference: key,
    by: key.optional(),
    verdict: oneOf(['GOOD', 'BAD']),
    score: score.optional(),
    note: text.optional(),
  }),
  subject: ({ inference }) => ({ label: 'Inference', key: inference }),
  makes: false,
  references: ({ inference, by }): Reference[] => [
    { label: 'Inference', key: inference, path: ['inference'] },
    ...(by === undefined ? [] : [{ label: 'Contributor', key: by, path: ['by'] } as const]),
  ],
  changes: ({ inference }) => [{ label: 'Inference', key: inference }],
  locks: ({ inference }) => [{ label: 'Inference', key: inference }],
  decide: each(({ event: { inference, by, verdict, score, note }, eventId, row }) => ({
    ...row({ key: eventId, verdict, note, score: score === undefined ? score : double(score) }),
    inference,
    by: by ?? null,
  })),
  write: writeWith(createJudgements),
});
