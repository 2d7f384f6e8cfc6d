import type { Node } from '../facts/node.ts';
import { ancestorIds, type Walk } from '../lineage/ancestry.ts';
import { MOST_DRAWN } from '../lineage/graph.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';

const divisions = query(
  'attribution/divisions',
  { ids: type<readonly string[]>() },
  { name: type<string>(), causes: type<[cause: string, weight: bigint, measured: string | null][]>() },
);

/** A walk from a root whose credit is asked for. */
export interface CreditOf {
  readonly database: Database;
  readonly walk: Walk;
  readonly root: Node;
  readonly options: Options | undefined;
}

export const runOf =
  ({ database, options }: CreditOf): Run =>
  (query, params) =>
    database.read(query, params, options);

/** How fine-tunes and route versions divide their data credit, by `Label:key`. */
export interface Divided {
  readonly divisions: Map<string, ReadonlyMap<string, bigint>>;
  /** Under which name a fine-tune's part of a version goes on, where its training on that version was measured. */
  readonly measured: (effect: string, cause: string) => string | undefined;
}

/** How fine-tunes and route versions with these ids divide their credit. */
export async function readDivisions(run: Run, ids: readonly string[]): Promise<Divided> {
  const found = await run(divisions, { ids });
  const measured = new Map<string, string>();
  for (const { name, causes } of found)
    for (const [cause, , as] of causes) if (as !== null) measured.set(`${name} ${cause}`, as);
  return {
    divisions: new Map(
      found.map(({ name, causes }) => [name, new Map(causes.map(([cause, weight]) => [cause, weight]))]),
    ),
    measured: (effect, cause) => measured.get(`${effect} ${cause}`),
  };
}

/** The divisions of the root and of all that its walk finds, however deep; undefined where that is more than one graph may hold. */
export async function divisionsFrom({ database, walk, root, options }: CreditOf) {
  const whole: Walk = {
    ...walk,
    kinds: ['FineTune', 'RouteVersion'],
    maxDepth: undefined,
    mostNodes: MOST_DRAWN,
  };
  const { ids, complete } = await ancestorIds(database, whole, options);
  return complete ? readDivisions(runOf({ database, walk, root, options }), [root.id, ...ids]) : undefined;
}
