import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../api/ask.ts';
import {
  AncestryTotalsDocument,
  EvidenceBehindDocument,
  type EvidenceBehindQuery,
  InferencesBelowDocument,
  LineagePictureDocument,
  type NamedFragment,
  type NodeKind,
  PeopleBehindDocument,
  RecordsBehindDocument,
} from '../../api/generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { Kind } from '../../words/kinds.ts';
import { gatherDownstream } from './gather-downstream.ts';
import { gatherUpstream } from './gather-upstream.ts';
import {
  type Behind,
  creditOf,
  type Direction,
  type Graph,
  type Group,
  type Listed,
  type Pages,
  type Picture,
  withParts,
} from './picture.ts';

/** What is asked for at a time when a group is opened. */
const PAGE = 20;
/** Nodes that one picture begins with, groups left out. */
const MOST_NODES = 150;
/** Versions whose people are drawn from the beginning. */
const MOST_VERSIONS = 24;
/** A version with so few records is opened from the beginning. */
const FEW = 5;

const FACTORY: NodeKind[] = ['DATANET_VERSION', 'BASE_MODEL', 'FINE_TUNE', 'ROUTE_VERSION'];
/** What has so little behind it that all of it is drawn one by one. */
const SMALL: readonly Kind[] = ['Record', 'Contributor', 'BaseModel', 'ComputeProvider'];

export interface Wish {
  readonly direction: Direction;
  readonly maxDepth?: number | undefined;
  readonly asOf?: string | undefined;
}

interface Found {
  readonly question: string;
  readonly behind: Behind;
  readonly evidence?: EvidenceBehindQuery | undefined;
  readonly isReady: boolean;
}

/** Asks for the picture of a node's ancestry, or of what came of it, and for more of it when a group is opened. */
export function usePicture(root: string, kind: Kind, { direction, maxDepth, asOf }: Wish, isDrawn: boolean) {
  const isDown = direction === 'DOWNSTREAM';
  const where = { of: root, direction, maxDepth: maxDepth ?? null, asOf: asOf ?? null };
  const kinds = !isDown && SMALL.includes(kind) ? null : FACTORY;
  const answer = useAnswer(LineagePictureDocument, {
    ...where,
    kinds,
    maxNodes: MOST_NODES,
    // Of the past it is not told how many of its inferences a route had given.
    downstream: isDown && asOf === undefined,
  });
  const totals = useAnswer(AncestryTotalsDocument, where, { wait: !isDrawn });
  const graph = answer.data?.lineageGraph;

  const question = JSON.stringify(where);
  const [state, setState] = useState<Found>(() => nothing(question));
  const found = state.question === question ? state : nothing(question);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is where and which way
  useEffect(() => {
    if (!graph) return;
    const leaving = new AbortController();
    const asking = isDown ? Promise.resolve({}) : firstLook(root, kind, graph, asOf, leaving.signal);
    // Without what is behind the versions there is still a picture.
    asking
      .catch(() => ({}))
      .then((more) => {
        if (!leaving.signal.aborted) setState({ ...nothing(question), ...more, isReady: true });
      });
    return () => leaving.abort();
  }, [graph, question]);

  const records = totals.data?.records.totalCount;
  const picture = useMemo((): Picture | undefined => {
    if (!graph || !found.isReady) return undefined;
    if (!isDown)
      return gatherUpstream(root, graph, found.behind, {
        evidence: found.evidence,
        ...(maxDepth && { maxDepth }),
      });
    const own = graph.nodes.find(({ id }) => id === root);
    const gave = own?.__typename === 'Contributor' ? own.records?.totalCount : records;
    return gatherDownstream(root, graph, found.behind, {
      records: gave ?? 0,
      ...(maxDepth && { maxDepth }),
    });
  }, [graph, found, isDown, root, maxDepth, records]);

  /** Opens the next page of a group. */
  const open = async ({ opens, of }: Group) => {
    if (opens === 'nothing') return;
    const known = found.behind.get(of) ?? {};
    const next = await PAGES[opens](
      graph ? sourceOf(root, kind, graph, asOf, of) : { of },
      known[opens],
      PAGE,
    );
    setState({ ...found, behind: new Map(found.behind).set(of, { ...known, [opens]: next }) });
  };
  return { answer, totals: totals.data, graph, picture, open };
}

const nothing = (question: string): Found => ({
  question,
  behind: new Map(),
  isReady: false,
});

const versionsOf = ({ nodes }: Graph) =>
  nodes.flatMap((node) => (node.__typename === 'DatanetVersion' ? [node] : [])).slice(0, MOST_VERSIONS);

/** Upstream: the people with the largest shares of each version, and the evidence on an inference. */
async function firstLook(
  root: string,
  kind: Kind,
  graph: Graph,
  asOf: string | undefined,
  signal: AbortSignal,
) {
  const versions = versionsOf(graph);
  const people = versions.length <= 2 ? 5 : versions.length <= 5 ? 3 : 1;
  const behind = Promise.all(
    versions.map(async ({ id, recordCount }) => {
      const source = sourceOf(root, kind, graph, asOf, id);
      const [crowd, records] = await Promise.all([
        morePeople(source, undefined, people, signal),
        recordCount <= FEW ? moreRecords(source, undefined, PAGE, signal) : undefined,
      ]);
      return [id, { people: crowd, ...(records && { records }) }] as const;
    }),
  );
  const of = creditedBy(root, kind, graph, asOf);
  // Who owned base models then is not asked for, so what people have in all is told of now alone.
  const evidence =
    of === undefined ? undefined : ask(EvidenceBehindDocument, { of, people: asOf === undefined }, signal);
  // Together, for whoever leaves ends both.
  const [pages, shares] = await Promise.all([behind, evidence]);
  return { behind: new Map(pages), evidence: shares };
}

/** Whose attribution says what records and people have of the root's credit: a route's is that of its last version. */
function creditedBy(
  root: string,
  kind: Kind,
  { nodes }: Graph,
  asOf: string | undefined,
): string | undefined {
  if (kind === 'RouteVersion' || kind === 'FineTune' || kind === 'DatanetVersion') return root;
  if (kind === 'Inference') {
    // Which report decided before the last one came is not kept.
    const report = nodes.flatMap((node) =>
      node.__typename === 'Inference' ? [node.decisiveEvidence] : [],
    )[0];
    return asOf !== undefined && report && Date.parse(report.at) > Date.parse(asOf) ? undefined : root;
  }
  if (kind !== 'ModelRoute') return undefined;
  const versions = nodes.flatMap((node) => (node.__typename === 'RouteVersion' ? [node] : []));
  return versions.sort((a, b) => b.version - a.version)[0]?.id;
}

/** What is asked for behind a version: what passes through it of the root's credit, or its own where nothing does. */
interface Source {
  readonly of: string;
  readonly through?: string;
}

function sourceOf(root: string, kind: Kind, graph: Graph, asOf: string | undefined, version: string): Source {
  const of = creditedBy(root, kind, graph, asOf);
  const isCredited = version === root || creditOf(graph).has(version);
  return of !== undefined && isCredited ? { of, through: version } : { of: version };
}

async function morePeople(
  { of, through }: Source,
  known: Pages | undefined,
  first: number,
  signal?: AbortSignal,
): Promise<Pages> {
  const { attribution } = await ask(
    PeopleBehindDocument,
    { of, through: through ?? null, first, after: known?.cursor ?? null },
    signal,
  );
  const items = attribution.edges.map(
    ({ node, parts }): Listed => ({ node, ...(through && { parts: BigInt(parts) }) }),
  );
  return added(known, items, attribution, through !== undefined);
}

async function moreRecords(
  { of, through }: Source,
  known: Pages | undefined,
  first: number,
  signal?: AbortSignal,
): Promise<Pages> {
  const { attribution } = await ask(
    RecordsBehindDocument,
    { of, through: through ?? null, first, after: known?.cursor ?? null },
    signal,
  );
  const items = attribution.edges.map(({ node, parts }): Listed => {
    const by = node.__typename === 'Record' ? node.contributors.map(({ contributor }) => contributor) : [];
    return { node, by, ...(through && { parts: BigInt(parts) }) };
  });
  return added(known, items, attribution, through !== undefined);
}

async function moreInferences({ of }: Source, known: Pages | undefined, last: number): Promise<Pages> {
  const { node } = await ask(InferencesBelowDocument, { of, last, before: known?.cursor ?? null });
  if (!node || !('inferences' in node)) return known ?? { items: [], totalCount: 0, cursor: null };
  const { edges, totalCount, pageInfo } = node.inferences;
  const items = edges.map(({ node }: { readonly node: NamedFragment }): Listed => ({ node })).reverse();
  return { items: [...(known?.items ?? []), ...items], totalCount, cursor: pageInfo.startCursor };
}

interface Shares {
  readonly totalCount: number;
  readonly totalParts: string;
  readonly untraced: string;
  readonly pageInfo: { readonly endCursor: string | null };
}

const added = (
  known: Pages | undefined,
  items: readonly Listed[],
  { totalCount, totalParts, untraced, pageInfo }: Shares,
  isCredited: boolean,
): Pages => ({
  items: [...(known?.items ?? []), ...items],
  totalCount,
  cursor: pageInfo.endCursor,
  ...withParts(isCredited ? BigInt(totalParts) - BigInt(untraced) : undefined),
});

const PAGES = { people: morePeople, records: moreRecords, inferences: moreInferences };
