import { ONE } from '../../../../src/values/parts.ts';
import { creditDownstream } from './credit.ts';
import { drawn, groupOf } from './drawn.ts';
import { type Behind, type Drawn, distances, type Graph, type Line, type Picture } from './picture.ts';

interface Reached {
  /** Records on the way that are not drawn: those a contributor gave, or corrections of a record. */
  readonly records?: number;
  /** Which part of a version's credit is the root's, where it is known; by node id. */
  readonly given?: ReadonlyMap<string, bigint>;
  readonly maxDepth?: number;
}

/** The picture of what came of something: versions, fine-tunes and routes one by one, the inferences of each route as a group. */
export function gatherDownstream(
  root: string,
  graph: Graph,
  behind: Behind,
  { records = 0, given = new Map(), maxDepth = Number.POSITIVE_INFINITY }: Reached = {},
): Picture {
  const away = distances(root, graph, 'DOWNSTREAM');
  const known = new Map<string, bigint>([[root, ONE], ...given]);
  const credit = creditDownstream(root, graph.edges, wholes(graph), known);
  const nodes = new Map<string, Drawn>();
  const lines: Line[] = [];
  for (const node of graph.nodes) {
    const parts = node.id === root ? undefined : credit.byNode.get(node.id);
    nodes.set(node.id, { ...drawn(node), isRoot: node.id === root, ...(parts !== undefined && { parts }) });
  }
  for (const edge of graph.edges) {
    const parts = credit.bySteps.get(edge) ?? (edge.to === root ? given.get(edge.from) : undefined);
    lines.push({ from: edge.to, to: edge.from, ...(parts !== undefined && { parts }) });
  }

  // What the versions came by is not drawn one by one: the root stands at one end of it.
  const bridge = `records after ${root}`;
  const direct = new Set(graph.edges.filter(({ to }) => to === root).map(({ from }) => from));
  const through = graph.nodes.filter(
    (node) => node.__typename === 'DatanetVersion' && node.id !== root && !direct.has(node.id),
  );
  const rootLabel = nodes.get(root)?.label;
  if (through.length > 0 && (rootLabel === 'Contributor' || rootLabel === 'Record')) {
    const group = groupOf(bridge, 'Record', false, undefined, { opens: 'nothing', of: root, count: records });
    const corrections = records === 1 ? 'its correction' : `${records} corrections`;
    nodes.set(bridge, rootLabel === 'Record' ? { ...group, call: corrections } : group);
    lines.push({ from: root, to: bridge });
    for (const { id } of through) {
      const parts = given.get(id);
      lines.push({ from: bridge, to: id, ...(parts !== undefined && { parts }) });
    }
  }

  for (const node of graph.nodes) {
    if (node.__typename !== 'RouteVersion' || (away.get(node.id) ?? 0) >= maxDepth) continue;
    const pages = behind.get(node.id)?.inferences;
    const opened = pages?.items ?? [];
    const left = (node.inferences?.totalCount ?? 0) - opened.length;
    const parts = credit.byNode.get(node.id);
    const credited = parts === undefined || node.id === root ? {} : { parts };
    for (const { node: inference } of opened) {
      nodes.set(inference.id, drawn(inference));
      lines.push({ from: node.id, to: inference.id, ...credited });
    }
    if (left > 0) {
      const group = `inferences of ${node.id}`;
      nodes.set(
        group,
        groupOf(group, 'Inference', opened.length > 0, undefined, {
          opens: 'inferences',
          of: node.id,
          count: left,
        }),
      );
      lines.push({ from: node.id, to: group, ...credited });
    }
  }
  return { nodes: [...nodes.values()], lines };
}

/** What the weights of each node's causes come to, drawn or not; by node id. */
function wholes({ nodes }: Graph): Map<string, bigint> {
  const sum = (weights: readonly { readonly weight: number }[]) =>
    weights.reduce((total, { weight }) => total + BigInt(weight), 0n);
  return new Map(
    nodes.flatMap((node) => {
      if (node.__typename === 'FineTune') return [[node.id, sum([...node.trainedOn, ...node.derivedFrom])]];
      if (node.__typename === 'RouteVersion') return [[node.id, sum(node.serves)]];
      return [];
    }),
  );
}
