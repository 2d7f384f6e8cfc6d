import { existing, type Node, nodesById } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { Refusal } from '../values/errors.ts';
import { compareCodePoints } from '../values/order.ts';
import { ancestorIds, KINDS, mustHaveLineage } from './ancestry.ts';
import { type Edge, edgesBetween, MOST_EDGES } from './edges.ts';

export interface Path {
  /** From the effect to the cause, both included. */
  readonly nodes: readonly Node[];
}

export interface Paths {
  /** How many different ways lead from the effect to the cause. */
  readonly pathCount: bigint;
  /** The shortest of them. */
  readonly paths: readonly Path[];
}

/**
 * How many ways lead from an effect to a cause, exactly, and the shortest of them. Counts by sums over the nodes that lie
 * between, so 2^20 paths cost no more than 20. Throws Refusal: NOT_FOUND, BAD_INPUT
 * (a node that has no lineage), LIMIT (more than a million steps between them).
 */
export async function lineagePaths(
  database: Database,
  from: string,
  to: string,
  first: number,
  options?: Options,
): Promise<Paths> {
  const [effect, cause] = await Promise.all([
    existing(database, from, ['from'], options),
    existing(database, to, ['to'], options),
  ]);
  mustHaveLineage(effect, 'from');
  mustHaveLineage(cause, 'to');
  const edges = await edgesOnTheWay(database, from, to, options);
  const next = causesByEffect(edges.map((edge) => forwards(edge, effect)));
  const paths = shortestPaths(next, from, to, first);
  const nodes = new Map<string, Node>();
  for (const node of await nodesById(database, [...new Set(paths.flat())], options))
    if (node) nodes.set(node.id, node);
  return {
    pathCount: countPaths(next, from, to),
    paths: paths.map((ids) => ({ nodes: ids.map((id) => nodes.get(id) as Node) })),
  };
}

const NOT_INFERENCES = KINDS.filter((kind) => kind !== 'Inference');

/** The steps between the nodes that are both upstream of the effect and downstream of the cause. */
async function edgesOnTheWay(
  database: Database,
  from: string,
  to: string,
  options?: Options,
): Promise<Edge[]> {
  const [above, below] = await Promise.all([
    ancestorIds(database, { of: from, direction: 'UPSTREAM' }, options),
    // An inference comes of others but is the cause of none, so none but `from` can be on the way.
    ancestorIds(database, { of: to, direction: 'DOWNSTREAM', kinds: NOT_INFERENCES }, options),
  ]);
  const reaching = new Set([...below.ids, to]);
  const ids = [from, ...above.ids].filter((id) => id === from || reaching.has(id));
  const edges = await edgesBetween(database, ids, {}, options);
  if (!above.complete || !below.complete || edges.length > MOST_EDGES) {
    throw new Refusal(
      'LIMIT',
      `there are more than ${MOST_EDGES} steps between these nodes; ask from a node in between`,
    );
  }
  return edges;
}

/** A Datanet or a route that is the effect stands for its versions: the step leads from it to them. */
function forwards(edge: Edge, effect: Node): Edge {
  return edge.kind === 'VERSION_OF' && edge.to === effect.id
    ? { ...edge, from: edge.to, to: edge.from }
    : edge;
}

type Causes = ReadonlyMap<string, readonly string[]>;

function causesByEffect(edges: readonly Edge[]): Causes {
  const causes = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = causes.get(from);
    if (known) known.push(to);
    else causes.set(from, [to]);
  }
  return causes;
}

/** The number of paths from each node on is the sum over its causes; every node is visited once, without recursion. */
export function countPaths(causes: Causes, from: string, to: string): bigint {
  const counts = new Map<string, bigint>([[to, 1n]]);
  const stack = [from];
  while (stack.length > 0) {
    const node = stack[stack.length - 1] as string;
    const open = counts.has(node) ? [] : (causes.get(node) ?? []).filter((cause) => !counts.has(cause));
    if (open.length > 0) {
      // One by one: a version may hold more records than a call takes arguments.
      for (const cause of open) stack.push(cause);
      continue;
    }
    stack.pop();
    if (!counts.has(node))
      counts.set(node, sum((causes.get(node) ?? []).map((cause) => counts.get(cause) ?? 0n)));
  }
  return from === to ? 0n : (counts.get(from) ?? 0n);
}

const sum = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

/** Up to `most` paths, shortest first: partial paths grow in order of the length they will have at least. */
export function shortestPaths(causes: Causes, from: string, to: string, most: number): string[][] {
  const left = stepsLeft(causes, to);
  const found: string[][] = [];
  // Partial paths by the length they will have when they go on by the shortest way.
  const queue: string[][][] = [];
  const put = (path: string[]) => {
    const rest = left.get(path[path.length - 1] as string);
    if (rest === undefined) return;
    const length = path.length - 1 + rest;
    queue[length] ??= [];
    queue[length]?.push(path);
  };
  if (from !== to) put([from]);
  for (let length = 0; length < queue.length; length++) {
    const paths = queue[length] ?? [];
    for (let path = paths.pop(); path; path = paths.pop()) {
      if (found.length === most) return found;
      const end = path[path.length - 1] as string;
      if (end === to) {
        found.push(path);
        continue;
      }
      // Last in, first out: the smallest id is taken first.
      for (const cause of [...(causes.get(end) ?? [])].sort(compareCodePoints).reverse())
        put([...path, cause]);
    }
  }
  return found;
}

/** The fewest steps from each node to the cause. */
function stepsLeft(causes: Causes, to: string): Map<string, number> {
  const effects = new Map<string, string[]>();
  for (const [effect, its] of causes) {
    for (const cause of its) {
      const known = effects.get(cause);
      if (known) known.push(effect);
      else effects.set(cause, [effect]);
    }
  }
  const left = new Map([[to, 0]]);
  // A Map's iteration reaches what is added on the way: breadth first.
  for (const [node, steps] of left) {
    for (const effect of effects.get(node) ?? []) if (!left.has(effect)) left.set(effect, steps + 1);
  }
  return left;
}
