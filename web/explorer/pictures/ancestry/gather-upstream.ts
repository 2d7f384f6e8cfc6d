import { ONE } from '../../../../src/values/parts.ts';
import type { EvidenceBehindQuery } from '../../api/generated.ts';
import { creditUpstream, type Step } from './credit.ts';
import { drawn, groupOf } from './drawn.ts';
import {
  type Behind,
  type Drawn,
  distances,
  type Graph,
  type Line,
  type Listed,
  type Picture,
} from './picture.ts';

export type Evidence = EvidenceBehindQuery;

/**
 * The picture of what something comes from. The factory is drawn node by node; the records of each version are one group,
 * from which pages are opened, and so are the people behind those with the largest shares.
 */
export function gatherUpstream(
  root: string,
  graph: Graph,
  behind: Behind,
  { evidence, maxDepth = Number.POSITIVE_INFINITY }: { evidence?: Evidence; maxDepth?: number } = {},
): Picture {
  const away = distances(root, graph, 'UPSTREAM');
  const leant = (evidence?.attribution.edges ?? []).filter(({ basis }) => basis === 'EVIDENCE');
  const byEvidence = leant.reduce((sum, { parts }) => sum + BigInt(parts), 0n);
  const steps = creditSteps(root, graph);
  const credit = creditUpstream(root, steps, ONE - byEvidence);

  const nodes = new Map<string, Drawn>();
  const lines: Line[] = [];
  for (const node of graph.nodes) {
    const parts = node.id === root ? undefined : credit.byNode.get(node.id);
    nodes.set(node.id, { ...drawn(node), isRoot: node.id === root, ...(parts !== undefined && { parts }) });
  }
  for (const step of steps) {
    const parts = credit.bySteps.get(step);
    lines.push({ from: step.to, to: step.from, ...(parts !== undefined && { parts }) });
  }
  for (const node of graph.nodes) {
    const left = maxDepth - (away.get(node.id) ?? 0);
    if (node.__typename !== 'DatanetVersion' || left < 1) continue;
    const what = {
      count: node.recordCount,
      parts: credit.byNode.get(node.id) ?? (node.id === root ? ONE : 0n),
    };
    addVersion(node.id, what, left > 1 && what.parts > 0n, behind.get(node.id) ?? {}, nodes, lines);
  }
  addEvidence(root, leant, evidence?.people.edges ?? [], nodes, lines);
  for (const [id, parts] of shareByPerson(evidence)) {
    const known = nodes.get(id);
    if (known) nodes.set(id, { ...known, parts });
  }
  return { nodes: [...nodes.values()], lines };
}

/** What people have of the root's credit in all, whether or not all their ways are drawn. */
function shareByPerson(evidence: Evidence | undefined): Map<string, bigint> {
  const shares = new Map<string, bigint>();
  for (const { node, parts } of evidence?.people.edges ?? [])
    if (node.__typename === 'Contributor') shares.set(node.id, (shares.get(node.id) ?? 0n) + BigInt(parts));
  return shares;
}

/**
 * The steps between the nodes, turned so that they lead away from the root. Of a route, credit follows the last version;
 * of an inference, the adapters that were merged for it.
 */
function creditSteps(root: string, { nodes, edges }: Graph): Step[] {
  const mix = nodes.flatMap((node) =>
    node.__typename === 'Inference' && node.id === root ? (node.merged ?? []) : [],
  );
  const merged = new Map(mix.map(({ fineTune, weight }) => [fineTune.id, weight]));
  const versions = nodes.filter((node) => node.__typename === 'RouteVersion');
  const last = versions.reduce<(typeof versions)[number] | undefined>(
    (a, b) => (a && a.version > b.version ? a : b),
    undefined,
  );
  return edges.map((edge) => {
    if (edge.kind === 'VERSION_OF' && edge.to === root)
      return edge.from === last?.id
        ? { from: root, to: edge.from, kind: 'ANSWERED_BY', weight: null }
        : { ...edge, from: root, to: edge.from };
    if (edge.kind === 'SERVES' && merged.size > 0)
      return { ...edge, weight: String(merged.get(edge.to) ?? 0) };
    return edge;
  });
}

type Leant = Evidence['attribution']['edges'];

/**
 * The records that evidence names, and their people. What a correction passes on goes by ways that are not drawn, so its
 * lines say only that there is one.
 */
function addEvidence(
  root: string,
  records: Leant,
  people: Evidence['people']['edges'],
  nodes: Map<string, Drawn>,
  lines: Line[],
): void {
  const earned = new Map(
    people.flatMap(({ node, parts, basis }) => (basis === 'EVIDENCE' ? [[node.id, BigInt(parts)]] : [])),
  );
  const isNew = new Set<string>();
  for (const { node, parts } of records) {
    nodes.set(node.id, { ...drawn(node), parts: BigInt(parts) });
    lines.push({ from: node.id, to: root, parts: BigInt(parts) });
    if (node.__typename !== 'Record') continue;
    const whole = node.contributors.reduce((sum, { share }) => sum + BigInt(share), 0n);
    for (const { contributor, share } of node.contributors) {
      const known = nodes.get(contributor.id) ?? drawn(contributor);
      const theirs = isNew.has(contributor.id) ? 0n : (earned.get(contributor.id) ?? 0n);
      nodes.set(contributor.id, { ...known, parts: (known.parts ?? 0n) + theirs });
      isNew.add(contributor.id);
      const isWhole = !node.corrects && whole > 0n;
      lines.push({
        from: contributor.id,
        to: node.id,
        ...(isWhole && { parts: (BigInt(parts) * BigInt(share)) / whole }),
      });
    }
  }
}

interface Version {
  readonly count: number;
  readonly parts: bigint;
}

/** The records and people behind one version: groups, and what was opened of them. */
function addVersion(
  id: string,
  { count, parts }: Version,
  withPeople: boolean,
  { people, records }: NonNullable<ReturnType<Behind['get']>>,
  nodes: Map<string, Drawn>,
  lines: Line[],
): void {
  const of = (share: bigint) => (parts * share) / ONE;
  const group = `records behind ${id}`;
  const crowd = `people behind ${id}`;
  const opened = records?.items ?? [];
  const left = (records?.totalCount ?? count) - opened.length;
  const listed = people?.items ?? [];
  const others = withPeople && people ? people.totalCount - listed.length : 0;

  for (const { node, parts } of opened) {
    const before = nodes.get(node.id)?.parts ?? 0n;
    nodes.set(node.id, { ...drawn(node), parts: before + of(parts) });
    lines.push({ from: node.id, to: id, parts: of(parts) });
  }
  const openedParts = opened.reduce((sum, { parts }) => sum + parts, 0n);
  if (left > 0) {
    nodes.set(
      group,
      groupOf(group, 'Record', opened.length > 0, of(ONE - openedParts), {
        opens: 'records',
        of: id,
        count: left,
      }),
    );
    lines.push({ from: group, to: id, parts: of(ONE - openedParts) });
  }
  if (!withPeople) return;

  const through = peopleThrough(opened);
  for (const { node, parts } of listed) {
    const known = nodes.get(node.id);
    nodes.set(node.id, { ...drawn(node), parts: (known?.parts ?? 0n) + of(parts) });
    const rest = parts - (through.byPerson.get(node.id) ?? 0n);
    if (left > 0 && rest > 0n) lines.push({ from: node.id, to: group, parts: of(rest) });
  }
  const isListed = new Set(listed.map(({ node }) => node.id));
  if (others > 0) {
    const theirs = ONE - listed.reduce((sum, { parts }) => sum + parts, 0n);
    nodes.set(
      crowd,
      groupOf(crowd, 'Contributor', listed.length > 0, of(theirs), {
        opens: 'people',
        of: id,
        count: others,
      }),
    );
    const elsewhere = [...through.byPerson].filter(([person]) => !isListed.has(person));
    const rest = theirs - elsewhere.reduce((sum, [, parts]) => sum + parts, 0n);
    if (left > 0 && rest > 0n) lines.push({ from: crowd, to: group, parts: of(rest) });
  }
  for (const { record, person, parts } of through.each) {
    const from = isListed.has(person) ? person : others > 0 ? crowd : undefined;
    if (from) lines.push({ from, to: record, parts: of(parts) });
  }
}

/** What of the opened records goes to whom: each record's part by the shares of those who contributed it. */
function peopleThrough(opened: readonly Listed[]) {
  const byPerson = new Map<string, bigint>();
  const each = opened.flatMap(({ node, parts, by = [] }) => {
    const whole = by.reduce((sum, { share }) => sum + share, 0n);
    return by.map(({ node: person, share }) => ({
      record: node.id,
      person: person.id,
      parts: whole === 0n ? 0n : (parts * share) / whole,
    }));
  });
  for (const { person, parts } of each) byPerson.set(person, (byPerson.get(person) ?? 0n) + parts);
  return { byPerson, each };
}
