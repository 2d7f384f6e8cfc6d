import { drawn, groupOf } from './drawn.ts';
import {
  type Behind,
  carriedBy,
  creditOf,
  type Drawn,
  distances,
  type Graph,
  type Line,
  type Picture,
  withParts,
} from './picture.ts';

interface Reached {
  /** Records on the way that are not drawn: those a contributor gave, or corrections of a record. */
  readonly records?: number;
  readonly maxDepth?: number;
}

/** Steps by which a record or an owner has its own part of the cause's credit. */
const OWN: readonly string[] = ['CONTAINS', 'OWNED_BY'];

/** The picture of what came of something: versions, fine-tunes and routes one by one, the inferences of each route as a group. */
export function gatherDownstream(
  root: string,
  graph: Graph,
  behind: Behind,
  { records = 0, maxDepth = Number.POSITIVE_INFINITY }: Reached = {},
): Picture {
  const away = distances(root, graph, 'DOWNSTREAM');
  const credit = creditOf(graph);
  const nodes = new Map<string, Drawn>();
  const lines: Line[] = [];
  for (const node of graph.nodes)
    nodes.set(node.id, { ...drawn(node), isRoot: node.id === root, ...withParts(credit.get(node.id)) });
  for (const edge of graph.edges) {
    const own = edge.to === root && OWN.includes(edge.kind) ? credit.get(edge.from) : undefined;
    lines.push({ from: edge.to, to: edge.from, ...withParts(carriedBy(edge) ?? own) });
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
    for (const { id } of through) lines.push({ from: bridge, to: id, ...withParts(credit.get(id)) });
  }

  for (const node of graph.nodes) {
    if (node.__typename !== 'RouteVersion' || (away.get(node.id) ?? 0) >= maxDepth) continue;
    const pages = behind.get(node.id)?.inferences;
    const opened = pages?.items ?? [];
    const left = (pages?.totalCount ?? node.inferences?.totalCount ?? 0) - opened.length;
    // Each inference divides its credit in its own way, by evidence and by the adapters merged for it.
    for (const { node: inference } of opened) {
      nodes.set(inference.id, drawn(inference));
      lines.push({ from: node.id, to: inference.id });
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
      lines.push({ from: node.id, to: group });
    }
  }
  return { nodes: [...nodes.values()], lines };
}
