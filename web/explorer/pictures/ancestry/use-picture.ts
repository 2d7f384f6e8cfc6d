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
  ShareBehindDocument,
} from '../../api/generated.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { Kind } from '../../words/kinds.ts';
import { gatherDownstream } from './gather-downstream.ts';
import { gatherUpstream } from './gather-upstream.ts';
import type { Behind, Direction, Graph, Group, Listed, Pages, Picture } from './picture.ts';

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
  readonly given: ReadonlyMap<string, bigint>;
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
    downstream: isDown,
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
    const asking = isDown
      ? sharesOf(root, kind, graph, leaving.signal)
      : firstLook(root, kind, graph, leaving.signal);
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
      given: found.given,
      ...(maxDepth && { maxDepth }),
    });
  }, [graph, found, isDown, root, maxDepth, records]);

  /** Opens the next page of a group. */
  const open = async ({ opens, of }: Group) => {
    if (opens === 'nothing') return;
    const known = found.behind.get(of) ?? {};
    const next = await PAGES[opens](of, known[opens], PAGE);
    setState({ ...found, behind: new Map(found.behind).set(of, { ...known, [opens]: next }) });
  };
  return { answer, totals: totals.data, graph, picture, open };
}

const nothing = (question: string): Found => ({
  question,
  behind: new Map(),
  given: new Map(),
  isReady: false,
});

const versionsOf = ({ nodes }: Graph) =>
  nodes.flatMap((node) => (node.__typename === 'DatanetVersion' ? [node] : [])).slice(0, MOST_VERSIONS);

/** Upstream: the people with the largest shares of each version, and the evidence on an inference. */
async function firstLook(root: string, kind: Kind, graph: Graph, signal: AbortSignal) {
  const versions = versionsOf(graph);
  const people = versions.length <= 2 ? 5 : versions.length <= 5 ? 3 : 1;
  const behind = Promise.all(
    versions.map(async ({ id, recordCount }) => {
      const [crowd, records] = await Promise.all([
        morePeople(id, undefined, people, signal),
        recordCount <= FEW ? moreRecords(id, undefined, PAGE, signal) : undefined,
      ]);
      return [id, { people: crowd, ...(records && { records }) }] as const;
    }),
  );
  const of = creditedBy(root, kind, graph);
  const evidence = of === undefined ? undefined : ask(EvidenceBehindDocument, { of }, signal);
  // Together, for whoever leaves ends both.
  const [pages, shares] = await Promise.all([behind, evidence]);
  return { behind: new Map(pages), evidence: shares };
}

/** Whose attribution says what people have of the root's credit: a route's is that of its last version. */
function creditedBy(root: string, kind: Kind, { nodes }: Graph): string | undefined {
  if (kind === 'Inference' || kind === 'RouteVersion' || kind === 'FineTune') return root;
  if (kind !== 'ModelRoute') return undefined;
  const versions = nodes.flatMap((node) => (node.__typename === 'RouteVersion' ? [node] : []));
  return versions.sort((a, b) => b.version - a.version)[0]?.id;
}

/** Downstream of a person or a record: its share in each version. */
async function sharesOf(root: string, kind: Kind, graph: Graph, signal: AbortSignal) {
  if (kind !== 'Contributor' && kind !== 'Record') return {};
  const by = kind === 'Contributor' ? 'CONTRIBUTOR' : 'RECORD';
  const shares = await Promise.all(
    versionsOf(graph).map(async ({ id }) => {
      const { attribution } = await ask(ShareBehindDocument, { of: id, by, only: root }, signal);
      const [share] = attribution.edges;
      return share ? [[id, BigInt(share.parts)] as const] : [];
    }),
  );
  return { given: new Map(shares.flat()) };
}

async function morePeople(
  of: string,
  known: Pages | undefined,
  first: number,
  signal?: AbortSignal,
): Promise<Pages> {
  const { attribution } = await ask(
    PeopleBehindDocument,
    { of, first, after: known?.cursor ?? null },
    signal,
  );
  const items = attribution.edges.map(({ node, parts }): Listed => ({ node, parts: BigInt(parts) }));
  return added(known, items, attribution.totalCount, attribution.pageInfo.endCursor);
}

async function moreRecords(
  of: string,
  known: Pages | undefined,
  first: number,
  signal?: AbortSignal,
): Promise<Pages> {
  const { attribution } = await ask(
    RecordsBehindDocument,
    { of, first, after: known?.cursor ?? null },
    signal,
  );
  const items = attribution.edges.map(({ node, parts }): Listed => {
    const contributors = node.__typename === 'Record' ? node.contributors : [];
    const by = contributors.map(({ contributor, share }) => ({ node: contributor, share: BigInt(share) }));
    return { node, parts: BigInt(parts), by };
  });
  return added(known, items, attribution.totalCount, attribution.pageInfo.endCursor);
}

async function moreInferences(of: string, known: Pages | undefined, last: number): Promise<Pages> {
  const { node } = await ask(InferencesBelowDocument, { of, last, before: known?.cursor ?? null });
  if (!node || !('inferences' in node)) return known ?? added(undefined, [], 0, null);
  const { edges, totalCount, pageInfo } = node.inferences;
  const items = edges
    .map(({ node }: { readonly node: NamedFragment }): Listed => ({ node, parts: 0n }))
    .reverse();
  return added(known, items, totalCount, pageInfo.startCursor);
}

const added = (
  known: Pages | undefined,
  items: readonly Listed[],
  totalCount: number,
  cursor: string | null,
) => ({
  items: [...(known?.items ?? []), ...items],
  totalCount,
  cursor,
});

const PAGES = { people: morePeople, records: moreRecords, inferences: moreInferences };
