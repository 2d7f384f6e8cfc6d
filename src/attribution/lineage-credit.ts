import { existing } from '../facts/node.ts';
import type { Walk } from '../lineage/ancestry.ts';
import type { Edge } from '../lineage/edges.ts';
import { type Graph, lineageGraph } from '../lineage/graph.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { qualified } from '../values/keys.ts';
import type { Attributor } from './attribution.ts';
import { creditDownstream } from './credit-downstream.ts';
import { creditUpstream } from './credit-upstream.ts';

/**
 * The data credit in a lineage graph. Upstream: what of the root's credit a node receives and a step passes on. Downstream:
 * which part of an effect's credit is the root's, and comes by a step. Undefined where nothing is divided.
 */
export interface LineageCredit {
  readonly ofNode: (id: string) => bigint | undefined;
  readonly ofStep: (step: Pick<Edge, 'from' | 'to' | 'kind'>) => bigint | undefined;
}

export interface CreditedEdge extends Edge {
  readonly credit: () => Promise<LineageCredit>;
}

/** A lineage graph whose credit is worked out when it is first asked for, and once. */
export interface CreditedGraph extends Graph {
  readonly edges: readonly CreditedEdge[];
  readonly credit: () => Promise<LineageCredit>;
}

/** A lineage graph with the credit in it. Throws Refusal as `lineageGraph` does. */
export async function creditedGraph(
  database: Database,
  attributor: Attributor,
  walk: Walk,
  maxNodes: number,
  options?: Options,
): Promise<CreditedGraph> {
  const graph = await lineageGraph(database, walk, maxNodes, options);
  let known: Promise<LineageCredit> | undefined;
  const credit = () => {
    known ??= lineageCredit(database, attributor, walk, graph, options);
    return known;
  };
  return { ...graph, edges: graph.edges.map((edge) => ({ ...edge, credit })), credit };
}

/**
 * Works out the credit in a graph on the whole lineage of its root, however little of it the graph shows. There is none
 * where the root has none to divide, where its lineage has more than 5,000 fine-tunes and route versions, and for an
 * inference at a moment before the report that decides its credit.
 */
async function lineageCredit(
  database: Database,
  attributor: Attributor,
  walk: Walk,
  { nodes }: Graph,
  options?: Options,
): Promise<LineageCredit> {
  const root = await existing(database, walk.of, ['of'], options);
  const of = { database, walk, root, options };
  const names = new Map(nodes.map(({ id, label, key }) => [id, qualified(label, key)]));
  const name = (id: string) => names.get(id) ?? '';
  const ofNode = (parts: (name: string) => bigint | undefined) => (id: string) =>
    id === root.id ? undefined : positive(parts(name(id)));

  if (walk.direction === 'DOWNSTREAM') {
    const credit = await creditDownstream(of, nodes);
    return {
      ofNode: ofNode((name) => credit?.ofNode(name)),
      ofStep: ({ from, to }) => positive(credit?.ofStep(name(from), name(to))),
    };
  }
  const credit = await creditUpstream(of, attributor);
  const passed = (effect: string, cause: string) =>
    positive(credit?.passed.get(name(effect))?.get(name(cause)));
  return {
    ofNode: ofNode((name) => credit?.received.get(name)),
    // A route stands for its last version: the one step whose effect the credit comes to from its cause.
    ofStep: ({ from, to, kind }) => (kind === 'VERSION_OF' ? passed(to, from) : passed(from, to)),
  };
}

const positive = (parts: bigint | undefined) => (parts ? parts : undefined);
