import ELK, { type ELK as Engine } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Direction, Picture } from './picture.ts';

export const NODE = { width: 148, height: 46 };

/** The columns of the line, causes left and effects right. */
const COLUMNS: Record<string, number> = {
  Contributor: 0,
  Record: 1,
  ComputeProvider: 2,
  BaseModel: 2,
  DatanetVersion: 2,
  FineTune: 3,
  RouteVersion: 4,
  ModelRoute: 5,
  Inference: 6,
};

/** A Datanet stands for its versions: after them when they lead to it, before them when they come of it. */
const columnOf = (label: string, direction: Direction) =>
  label === 'Datanet' ? (direction === 'UPSTREAM' ? 3 : 1) : (COLUMNS[label] ?? 3);

let engine: Engine | undefined;

/** Starts the worker, which takes a moment to get ready. */
export function warmUp(): Engine {
  engine ??= new ELK({ workerUrl });
  return engine;
}

export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/** Where each node stands: layered, few crossings; worked out in a worker so that the page never waits. */
export async function layout({ nodes, lines }: Picture, direction: Direction): Promise<Places> {
  const answer = await warmUp().layout({
    id: 'picture',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.spacing.nodeNode': '14',
      'elk.layered.spacing.nodeNodeBetweenLayers': '32',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.crossingMinimization.semiInteractive': 'false',
      'elk.separateConnectedComponents': 'false',
    },
    children: nodes.map(({ id, label }) => ({
      id,
      ...NODE,
      layoutOptions: { 'elk.partitioning.partition': String(columnOf(label, direction)) },
    })),
    edges: lines.map(({ from, to }, i) => ({ id: `line ${i}`, sources: [from], targets: [to] })),
  });
  return new Map(
    (answer.children ?? []).map(({ id, x = 0, y = 0 }) => [
      id,
      { x: x + NODE.width / 2, y: y + NODE.height / 2 },
    ]),
  );
}
