import type { Transaction } from '../neo4j/database.ts';
import { query, template, type } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';

const params = { keys: type<readonly string[]>() };
// One row of lists: a row each would cost three times as much.
const columns = { keys: type<string[]>(), digests: type<string[]>(), times: type<bigint[]>() };
const NAMED: readonly string[] = [
  'Contributor',
  'Datanet',
  'Record',
  'DatanetVersion',
  'BaseModel',
  'FineTune',
  'MeasuredVersion',
  'Asset',
  'ComputeProvider',
  'ModelRoute',
  'RouteVersion',
  'Inference',
  'Transfer',
];
/** A look-up for each label that events name, and one by global id for all facts. */
const BY_LABEL = new Map([
  ...template('facts/known/by-key', NAMED, params, columns),
  ['Fact', query('facts/known/by-id', params, columns)],
]);

/** What a node was made of. */
export interface Made {
  readonly digest: string;
  readonly at: bigint;
}

/** What a node was made of. */
export interface Made {
  readonly digest: string;
  readonly at: bigint;
}

/** What is known of nodes, by `Label:key`; of facts by `Fact:id`. */
export type Known = Pick<ReadonlyMap<string, Made>, 'get' | 'has'>;

/** Looks up keys of several labels; the statements travel together, so they cost one round trip. */
export async function known(
  tx: Transaction,
  keys: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, Made>> {
  const facts = new Map<string, Made>();
  await Promise.all(
    [...keys].map(async ([label, keys]) => {
      const statement = BY_LABEL.get(label);
      if (!statement) throw new Error(`events name no ${label}`);
      const [found] = await tx.run(statement, { keys });
      found?.keys.forEach((key, i) => {
        facts.set(qualified(label, key), {
          digest: found.digests[i] as string,
          at: found.times[i] as bigint,
        });
      });
    }),
  );
  return facts;
}
