import type { Node } from '../facts/node.ts';
import { isAlways, type Moment, times } from '../lineage/ancestry.ts';
import { lineagePaths } from '../lineage/paths.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

const marks = query(
  'accountability/marks',
  {
    of: type<string>(),
    always: type<boolean>(),
    asOf: type<bigint>(),
    knownAt: type<bigint>(),
    limit: type<bigint>(),
  },
  { quarantine: type<string>(), held: type<string>() },
);

const MOST_MARKS = 100n;

/** Something that a node comes from is in quarantine. */
export interface Mark {
  readonly node: Node;
  /** The global id of the quarantine. */
  readonly quarantine: string;
  /** The global id of what is in it. */
  readonly held: string;
}

/**
 * What a node comes from that is in quarantine now, or was at a moment, the oldest 100; an inference and a route come from
 * what a route version does.
 */
export async function marksOf(
  database: Database,
  node: Node,
  routeVersion: Node | undefined,
  moment: Moment,
  options?: Options,
): Promise<Mark[]> {
  const of = (routeVersion ?? node).id;
  const params = { of, always: isAlways(moment), ...times(moment), limit: MOST_MARKS };
  const found = await database.read(marks, params, options);
  return found.map((mark) => ({ ...mark, node }));
}

/** A shortest way from the node to what is in quarantine, both included; the node alone where it is that. */
export async function pathOf(
  database: Database,
  { node, held }: Mark,
  options?: Options,
): Promise<readonly Node[]> {
  if (node.id === held) return [node];
  const { paths } = await lineagePaths(database, node.id, held, 1, options);
  return paths[0]?.nodes ?? [node];
}
