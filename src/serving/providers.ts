import { define, each, rows, writeWith } from '../facts/definition.ts';
import { key, line, object } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';

const createProviders = query('serving/create-providers', rows, {});

export const computeRegistered = define({
  type: 'compute.registered',
  schema: object({ provider: object({ key, name: line, wallet: line.optional() }) }),
  subject: ({ provider }) => ({ label: 'ComputeProvider', key: provider.key }),
  makes: true,
  references: () => [],
  decide: each(({ event, row }) => row({ ...event.provider })),
  write: writeWith(createProviders),
});
