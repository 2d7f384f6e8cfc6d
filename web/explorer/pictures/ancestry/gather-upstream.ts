import type { EvidenceBehindQuery } from '../../api/generated.ts';
import { drawn, groupOf } from './drawn.ts';
import {
  type Behind,
  carriedBy,
  creditOf,
  type Drawn,
  distances,
  type Graph,
  type Line,
  type Pages,
  type Picture,
  withParts,
} from './picture.ts';

export type Evidence = EvidenceBehindQuery;

interface Reached {
  readonly evidence?: Evidence | undefined;
  readonly maxDepth?: number;
}

/**
 * The picture of what something comes from. The factory is drawn node by node; the records of each version are one group,
 * from which pages are opened, and so are the people behind those with the largest shares. All credit is as the service
 * says it, of the whole lineage; what no credit goes through has no number.
 */
export function gatherUpstream(
  root: string,
  graph: Graph,
  behind: Behind,
  { evidence, maxDepth = Number.POSITIVE_INFINITY }: Reached = {},
): Picture {
  const away = distances(root, graph, 'UPSTREAM');
  const credit = creditOf(graph);
  const picture: Growing = { nodes: new Map(), lines: [] };
  for (const node of graph.nodes)
    picture.nodes.set(node.id, {
      ...drawn(node),
      isRoot: node.id === root,
      ...withParts(credit.get(node.id)),
    });
  for (const edge of graph.edges) {
    // A route stands for its versions, so they lead to it.
    const isTurned = edge.kind === 'VERSION_OF' && edge.to === root;
    const [from, to] = isTurned ? [edge.from, edge.to] : [edge.to, edge.from];
    picture.lines.push({ from, to, ...withParts(carriedBy(edge)) });
  }
  // What comes by one version alone has all its credit by it; by several, each line says its own part and no number is the sum.
  const credited = graph.nodes.filter(
    ({ __typename, id }) => __typename === 'DatanetVersion' && (id === root || credit.has(id)),
  );
  const leant = (evidence?.attribution.edges ?? []).filter(({ basis }) => basis === 'EVIDENCE');
  const isOnly = graph.complete && credited.length === 1 && leant.length === 0;
  for (const node of graph.nodes) {
    const left = maxDepth - (away.get(node.id) ?? 0);
    if (node.__typename !== 'DatanetVersion' || left < 1) continue;
    const isCredited = node.id === root || credit.has(node.id);
    const { people, records } = behind.get(node.id) ?? {};
    addVersion(
      {
        id: node.id,
        records: records ?? {
          items: [],
          totalCount: node.recordCount,
          cursor: null,
          ...withParts(credit.get(node.id)),
        },
        people: left > 1 && isCredited ? people : undefined,
        isRoot: node.id === root,
        isOnly,
      },
      picture,
    );
  }
  addEvidence(root, leant, credit.size === 0, picture);
  const shares = sharesOf(evidence);
  for (const [id, node] of picture.nodes) {
    const parts = shares.get(id);
    if (parts !== undefined) picture.nodes.set(id, { ...node, parts });
  }
  return { nodes: [...picture.nodes.values()], lines: picture.lines };
}

interface Growing {
  readonly nodes: Map<string, Drawn>;
  readonly lines: Line[];
}

/** What people have of the root's credit in all, whether or not all their ways are drawn. */
function sharesOf(evidence: Evidence | undefined): Map<string, bigint> {
  const shares = new Map<string, bigint>();
  for (const { node, parts } of evidence?.people?.edges ?? [])
    if (node.__typename === 'Contributor') shares.set(node.id, (shares.get(node.id) ?? 0n) + BigInt(parts));
  return shares;
}

/**
 * The records that evidence names, and their people. What a correction passes on goes by ways that are not drawn, and how
 * several share a record is not asked for; their lines say only that there is one.
 */
function addEvidence(
  root: string,
  records: Evidence['attribution']['edges'],
  isOnly: boolean,
  { nodes, lines }: Growing,
): void {
  for (const { node, parts } of records) {
    if (node.__typename !== 'Record') continue;
    nodes.set(node.id, { ...drawn(node), ...(isOnly && { parts: BigInt(parts) }) });
    lines.push({ from: node.id, to: root, parts: BigInt(parts) });
    const isAlone = node.contributors.length === 1 && !node.corrects;
    for (const { contributor } of node.contributors) {
      if (!nodes.has(contributor.id)) nodes.set(contributor.id, drawn(contributor));
      lines.push({ from: contributor.id, to: node.id, ...(isAlone && { parts: BigInt(parts) }) });
    }
  }
}

interface Version {
  readonly id: string;
  readonly records: Pages;
  readonly people: Pages | undefined;
  /** Whether its own credit is what the picture is of. */
  readonly isRoot: boolean;
  /** Whether no credit comes by any other way. */
  readonly isOnly: boolean;
}

/** The records and people behind one version: groups, and what was opened of them. */
function addVersion({ id, records, people, isRoot, isOnly }: Version, { nodes, lines }: Growing): void {
  const group = `records behind ${id}`;
  const crowd = `people behind ${id}`;
  const left = records.totalCount - records.items.length;
  for (const { node, parts } of records.items) {
    nodes.set(node.id, { ...drawn(node), ...(isOnly && withParts(parts)) });
    lines.push({ from: node.id, to: id, ...withParts(parts) });
  }
  const rest = without(records.parts, records.items);
  if (left > 0) {
    nodes.set(
      group,
      groupOf(group, 'Record', records.items.length > 0, rest, { opens: 'records', of: id, count: left }),
    );
    lines.push({ from: group, to: id, ...withParts(rest) });
  }
  if (!people) return;

  const listed = new Map(people.items.map((item) => [item.node.id, item]));
  const others = people.totalCount - people.items.length;
  for (const { node, parts } of people.items)
    nodes.set(node.id, nodes.get(node.id) ?? { ...drawn(node), ...(isRoot && withParts(parts)) });
  if (others > 0)
    nodes.set(
      crowd,
      groupOf(crowd, 'Contributor', listed.size > 0, without(people.parts, people.items), {
        opens: 'people',
        of: id,
        count: others,
      }),
    );
  const through = new Map<string, Line[]>();
  for (const { node, parts, by = [] } of records.items)
    for (const person of by) {
      const from = listed.has(person.id) ? person.id : others > 0 ? crowd : undefined;
      if (!from) continue;
      const line = { from, to: node.id, ...(by.length === 1 && withParts(parts)) };
      lines.push(line);
      through.set(from, [...(through.get(from) ?? []), line]);
    }
  if (left === 0) return;
  for (const [from, parts] of [
    ...[...listed].map(([person, { parts }]) => [person, parts] as const),
    ...(others > 0 ? [[crowd, without(people.parts, people.items)] as const] : []),
  ]) {
    const remaining = without(parts, through.get(from) ?? []);
    if (remaining !== 0n) lines.push({ from, to: group, ...withParts(remaining) });
  }
}

/** What is left of parts when those of items are taken away; undefined where one is not known. */
function without(
  parts: bigint | undefined,
  items: readonly { readonly parts?: bigint }[],
): bigint | undefined {
  const taken = sum(items.map(({ parts }) => parts));
  return parts === undefined || taken === undefined || taken > parts ? undefined : parts - taken;
}

const sum = (all: readonly (bigint | undefined)[]) =>
  all.reduce((sum, parts) => (sum === undefined || parts === undefined ? undefined : sum + parts), 0n);
