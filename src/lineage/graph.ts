import { existing } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { Refusal } from '../values/errors.ts';
import { ancestry, type IncompleteReason, type Named, type Walk } from './ancestry.ts';
import { type Edge, edgesBetween } from './edges.ts';

export interface Graph {
  readonly nodes: readonly Named[];
  readonly edges: readonly Edge[];
  readonly complete: boolean;
  readonly incompleteReason?: IncompleteReason;
}

/** Nodes that one picture may hold. */
export const MOST_DRAWN = 5_000;

/**
 * The root and the nearest of its ancestry (or of what came of it), with the steps between them. Throws Refusal:
 * NOT_FOUND, BAD_INPUT (maxNodes, maxDepth).
 */
export async function lineageGraph(
  database: Database,
  walk: Walk,
  maxNodes: number,
  options?: Options,
): Promise<Graph> {
  if (maxNodes < 1 || maxNodes > MOST_DRAWN) {
    throw new Refusal('BAD_INPUT', `maxNodes must be from 1 to ${MOST_DRAWN}`, ['maxNodes']);
  }
  const root = (await existing(database, walk.of, ['of'], options)) as Named;
  const { ancestors, hasNext, complete, incompleteReason } = await ancestry(
    database,
    walk,
    { first: maxNodes - 1 },
    options,
  );
  const nodes = [root, ...ancestors.map(({ node }) => node)];
  const edges = await edgesBetween(
    database,
    nodes.map(({ id }) => id),
    walk,
    options,
  );
  if (hasNext) return { nodes, edges, complete: false, incompleteReason: 'NODE_LIMIT' };
  return { nodes, edges, complete, incompleteReason };
}
