import { define, type Row, rows, writeWith } from '../facts/definition.ts';
import { key, object, text } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { lockIntakes } from './intake.ts';

const voidInferences = query('serving/void-inferences', rows, {});

export const inferenceVoided = define({
  type: 'inference.voided',
  schema: object({ inference: key, reason: text }),
  subject: ({ inference }) => ({ label: 'Inference', key: inference }),
  makes: false,
  references: ({ inference }) => [{ label: 'Inference', key: inference, path: ['inference'] }],
  changes: ({ inference }) => [{ label: 'Inference', key: inference }],
  locks: ({ inference }) => [{ label: 'Inference', key: inference }],
  decide: async (tx, candidates) => {
    const places = await lockIntakes(
      tx,
      candidates.map(({ event }) => event.inference),
    );
    return candidates.map(({ event: { inference, reason }, row }): Row | Refusal => {
      const place = places.get(inference);
      if (place?.voided) return new Refusal('CONFLICT', 'the inference is voided already', ['inference']);
      if (place?.taken) {
        return new Refusal('LATE', 'the inference is settled; what it brought cannot be voided any more', [
          'inference',
        ]);
      }
      return { ...row({}), inference, reason };
    });
  },
  write: writeWith(voidInferences),
});
