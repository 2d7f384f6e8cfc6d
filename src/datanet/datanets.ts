import { define, each, rows, writeWith } from '../facts/definition.ts';
import { key, line, object, oneOf } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';

const createDatanets = query('datanet/create-datanets', rows, {});

/** How ONE is divided over the members of a version: equally, by size, by each record's declared weight, or by that times trust. */
export const WEIGHTINGS = ['UNIFORM', 'BYTES', 'DECLARED', 'TRUST'] as const;
/** Whether a record must be accepted by a reviewer before it counts. */
export const VALIDATIONS = ['NONE', 'REQUIRED'] as const;

export const datanetCreated = define({
  type: 'datanet.created',
  schema: object({
    datanet: object({
      key,
      name: line,
      domain: line,
      license: line.optional(),
      weighting: oneOf(WEIGHTINGS).default('UNIFORM'),
      validation: oneOf(VALIDATIONS).default('NONE'),
    }),
  }),
  subject: ({ datanet }) => ({ label: 'Datanet', key: datanet.key }),
  makes: true,
  references: () => [],
  decide: each(({ event, row }) => row({ ...event.datanet, version: 0n })),
  write: writeWith(createDatanets),
});
